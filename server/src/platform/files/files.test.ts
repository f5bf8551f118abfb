import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openFiles } from './files.ts'

describe('the file store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qingtuan-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const files = openFiles(join(folder, 'files'))

  test('gives back the bytes that were put, until they are removed', async () => {
    const content = Buffer.from([0, 255, 10, 13])
    await files.write('photos/a', content)
    expect(await files.read('photos/a')).toEqual(content)
    await files.remove('photos/a')
    expect(await files.read('photos/a')).toBeNull()
    await files.remove('photos/a')
  })

  test('leaves no folder behind before the first file', () => {
    openFiles(join(folder, 'other'))
    expect(statSync(join(folder, 'other'), { throwIfNoEntry: false })).toBeUndefined()
  })

  test('lets no name lead out of its folder', async () => {
    await expect(files.write('../escaped', Buffer.from('x'))).rejects.toThrow()
    await expect(files.read('photos/../../escaped')).rejects.toThrow()
  })

  test('tells a fault from a missing file', async () => {
    writeFileSync(join(folder, 'files', 'plain'), 'x')
    await expect(files.read('plain/below')).rejects.toThrow()
  })
})
