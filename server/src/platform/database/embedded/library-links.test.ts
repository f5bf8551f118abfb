import { chmodSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkLibraries, makeExecutable } from './library-links.ts'

let native: string

beforeEach(() => {
  native = join(mkdtempSync(join(tmpdir(), 'qingtuan-links-')), 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  writeFileSync(join(native, 'lib', 'libpq.so.5.18'), '')
})

afterEach(() => rmSync(join(native, '..'), { recursive: true }))

test('missing links are made beside their libraries, existing ones stay', async () => {
  const links = [
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so' },
    { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
  ]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  await linkLibraries(native)
  await linkLibraries(native)
  expect(readlinkSync(join(native, 'lib', 'libpq.so'))).toBe('libpq.so.5.18')
  expect(readlinkSync(join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18')
})

test('a package without a list of links needs none', async () => {
  await expect(linkLibraries(native)).resolves.toBeUndefined()
})

test('programs become executable', async () => {
  const program = join(native, 'postgres')
  writeFileSync(program, '')
  chmodSync(program, 0o644)
  await makeExecutable([program])
  expect(statSync(program).mode & 0o777).toBe(0o755)
})
