import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { KEY_BYTES } from './key-ring.ts'

const vaultKeysShape = z.object({
  keys: z.array(z.object({ id: z.string(), key: z.string() })).min(1),
  currentKeyId: z.string(),
  blindIndexKey: z.string(),
})

/** The secrets that `openVault` needs, as they stand in a key file. */
export type VaultKeys = z.infer<typeof vaultKeysShape>

/** A fresh ring of one random key, and a random blind index key. */
export function generateVaultKeys(): VaultKeys {
  const id = `k${new Date().toISOString().slice(0, 10)}-${randomBytes(3).toString('hex')}`
  return {
    keys: [{ id, key: randomBytes(KEY_BYTES).toString('base64') }],
    currentKeyId: id,
    blindIndexKey: randomBytes(KEY_BYTES).toString('base64'),
  }
}

/** Reads the key file, or creates it (mode 0600). Of two processes that start at once, both get one ring. */
export async function readOrCreateKeyFile(path: string): Promise<VaultKeys> {
  const found = await readKeyFile(path)
  if (found) return found
  await createKeyFile(path)
  const created = await readKeyFile(path)
  if (!created) throw new Error('The key file vanished while it was being created')
  return created
}

async function readKeyFile(path: string): Promise<VaultKeys | undefined> {
  let content: string
  try {
    content = await readFile(path, 'utf8')
  } catch (fault) {
    if (isFileFault(fault, 'ENOENT')) return undefined
    throw fault
  }
  // Windows keeps no such bits and reports them all as open.
  const openToOthers = process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0
  if (openToOthers) throw new Error(`The key file ${path} can be read by others than its owner: chmod 600 it`)
  return parseKeys(path, content)
}

// No cause is passed on: the parser's own message may quote the file, which holds the keys.
function parseKeys(path: string, content: string): VaultKeys {
  let ring: VaultKeys | undefined
  try {
    ring = vaultKeysShape.safeParse(JSON.parse(content)).data
  } catch {
    ring = undefined
  }
  if (!ring) throw new Error(`The file ${path} is not a key file`)
  return ring
}

// Written and synced under another name, then linked: a crash leaves no half file, and link never overwrites.
async function createKeyFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(`${JSON.stringify(generateVaultKeys(), null, 2)}\n`)
    await file.sync()
    await link(draft, path)
  } catch (fault) {
    if (!isFileFault(fault, 'EEXIST')) throw fault
  } finally {
    await file.close()
    await rm(draft, { force: true })
  }
}

function isFileFault(fault: unknown, code: string): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === code
}
