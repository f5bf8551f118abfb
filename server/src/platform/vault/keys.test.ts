import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generateVaultKeys, readOrCreateKeyFile } from './keys.ts'
import { openVault } from './vault.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vault-keys-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('generateVaultKeys', () => {
  it('gives a ring that opens a vault, another one each time', () => {
    const keys = generateVaultKeys()
    const vault = openVault({ profile: 'gm', ...keys })
    expect(vault.decrypt(vault.encrypt('text', 'c'), 'c')).toBe('text')
    expect(generateVaultKeys().blindIndexKey).not.toBe(keys.blindIndexKey)
    expect(generateVaultKeys().keys).not.toEqual(keys.keys)
  })
})

describe('readOrCreateKeyFile', () => {
  it('creates a file for its owner only, and reads the same ring ever after', async () => {
    const path = join(folder, 'deep', 'vault.json')
    const created = await readOrCreateKeyFile(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readOrCreateKeyFile(path)).toEqual(created)
  })

  it('gives all who start at once the same ring, and leaves no draft behind', async () => {
    const path = join(folder, 'vault.json')
    const rings = await Promise.all(Array.from({ length: 20 }, () => readOrCreateKeyFile(path)))
    expect(new Set(rings.map((ring) => JSON.stringify(ring))).size).toBe(1)
    expect(await readdir(folder)).toEqual(['vault.json'])
  })

  it.each([
    ['empty', ''],
    ['cut short', '{"keys":[{"id":"k1","key":"c2Vj'],
    ['of another shape', '{"keys":[],"currentKeyId":"k1","blindIndexKey":"c2VjcmV0"}'],
  ])('refuses a file that is %s, keeps it, and does not quote it', async (_what, content) => {
    const path = join(folder, 'vault.json')
    await writeFile(path, content, { mode: 0o600 })
    await expect(readOrCreateKeyFile(path)).rejects.toThrow(/is not a key file$/)
    expect(await readFile(path, 'utf8')).toBe(content)
  })

  it.each([0o644, 0o640, 0o660])('refuses a file that was opened to others, mode %o', async (mode) => {
    const path = join(folder, 'vault.json')
    await readOrCreateKeyFile(path)
    await chmod(path, mode)
    await expect(readOrCreateKeyFile(path)).rejects.toThrow('others than its owner')
  })
})
