import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unprivilegedAccount } from './account.ts'
import { prepareHome, systemFolder } from './home.ts'
import { reachableBinaries } from './reachable-binaries.ts'
import { prepareSocketFolder, socketFolderOf } from './socket-folder.ts'

const asRoot = process.getuid?.() === 0
const warnings: string[] = []
const log = pino({ level: 'warn' }, { write: (line: string) => void warnings.push(JSON.parse(line).msg) })
const toRemove: string[] = []

let folder: string

beforeEach(() => {
  warnings.splice(0)
  folder = mkdtempSync(join(tmpdir(), 'qingtuan-home-'))
  toRemove.push(folder)
})

afterEach(() => {
  for (const path of toRemove.splice(0)) rmSync(path, { recursive: true, force: true })
})

test('data live in the chosen folder, owned by whom the server runs as', () => {
  chmodSync(folder, 0o755)
  const home = prepareHome(folder, log)
  expect(home.folder).toBe(join(folder, 'database'))
  expect(statSync(home.folder).mode & 0o777).toBe(0o700)
  expect(statSync(home.folder).uid).toBe(unprivilegedAccount()?.uid ?? process.getuid?.())
  expect(warnings).toEqual([])
})

test('where the account of a root process cannot enter, a system folder serves and is named', () => {
  chmodSync(folder, 0o700)
  const home = prepareHome(folder, log)
  toRemove.push(home.folder)
  expect(dirname(home.folder)).toBe(asRoot ? systemFolder : folder)
  expect(warnings).toEqual(asRoot ? [expect.stringContaining(`its data are in ${home.folder}`)] : [])
  expect(prepareHome(folder, log).folder).toBe(home.folder)
})

test('programs that the account cannot run are copied to where it can', async () => {
  const open = join(folder, 'open')
  mkdirSync(open)
  chmodSync(folder, 0o755)
  const home = prepareHome(open, log)
  const root = join(folder, 'closed')
  mkdirSync(join(root, 'bin'), { recursive: true, mode: 0o700 })
  writeFileSync(join(root, 'bin', 'postgres'), '#!/bin/sh\n', { mode: 0o755 })
  const version = `test-${process.pid}`
  const reachable = await reachableBinaries({ root, version, major: 18 }, home, log)
  if (reachable.root !== root) toRemove.push(reachable.root)
  expect(reachable.root).toBe(asRoot ? join(systemFolder, `postgresql-${version}`) : root)
  expect(existsSync(join(reachable.root, 'bin', 'postgres'))).toBe(true)
})

test.each([
  ['/srv/qingtuan/data/database', '/srv/qingtuan/data/database/socket'],
  // 83 bytes and "/socket/.s.PGSQL.5432" are 104: one too many for macOS.
  [`/${'a'.repeat(81)}`, `/${'a'.repeat(81)}/socket`],
  [`/${'a'.repeat(82)}`, expect.stringMatching(/^\/tmp\/qingtuan-[0-9a-f]{12}$/)],
  // Bytes count, not characters.
  [`/${'青'.repeat(40)}`, expect.stringMatching(/^\/tmp\/qingtuan-/)],
])('the sockets of %s are in %s', (home, expected) => {
  expect(socketFolderOf(home)).toEqual(expected)
})

test('a socket folder that others may enter is refused', () => {
  chmodSync(folder, 0o755)
  const home = prepareHome(folder, log)
  const socket = prepareSocketFolder(home)
  chmodSync(socket, 0o777)
  expect(() => prepareSocketFolder(home)).toThrow(/only the database's user can enter/)
})
