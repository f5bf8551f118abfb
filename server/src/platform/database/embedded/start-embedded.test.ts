import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import pino from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { temporaryParent } from '../../../../test/database/choose-server.ts'
import { isServerOf, readPostmasterFile } from './postmaster-file.ts'
import type { EmbeddedServer } from './start-embedded.ts'
import { startEmbedded } from './start-embedded.ts'

const writer = fileURLToPath(new URL('../../../../test/database/write-until-killed.ts', import.meta.url))
const log = pino({ level: 'silent' })

// Making a cluster waits for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder: string
let cluster: string
let notes: string
const servers: EmbeddedServer[] = []
const children: ChildProcess[] = []

beforeEach(() => {
  folder = mkdtempSync(join(temporaryParent(), 'qingtuan-embedded-'))
  chmodSync(folder, 0o755)
  cluster = join(folder, 'database', 'cluster')
  notes = join(folder, 'notes')
  writeFileSync(notes, '')
})

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const server of servers.splice(0)) await server.stop()
  const left = readPostmasterFile(cluster)
  if (left && isServerOf(left.pid, cluster)) process.kill(left.pid, 'SIGKILL')
  rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 50 })
})

test('starts, keeps what was written over a stop, and leaves no process behind', async () => {
  const first = await start()
  await query(first, 'CREATE TABLE note AS SELECT 1 AS id')
  const pid = serverPid()
  await first.stop()
  expect(isServerOf(pid, cluster)).toBe(false)
  expect(await query(await start(), 'SELECT id FROM note')).toEqual([{ id: 1 }])
})

test('is durable, bytewise and reachable by the socket alone', async () => {
  const [row] = await query(
    await start(),
    `SELECT current_setting('fsync') AS fsync, current_setting('data_checksums') AS checksums,
            current_setting('listen_addresses') AS addresses, current_setting('server_encoding') AS encoding,
            (SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = current_database()) AS locale`,
  )
  expect(row).toEqual({ fsync: 'on', checksums: 'on', addresses: '', encoding: 'UTF8', locale: 'b C.UTF-8' })
})

test('a second process on the same folder is refused, and told who has it', async () => {
  await start()
  await expect(startEmbedded({ dataDirectory: folder, log })).rejects.toThrow(
    new RegExp(`already used by process ${process.pid}\\. .*DATABASE_URL=postgresql://`),
  )
})

test('two that start at once: one wins, the other is refused', async () => {
  const outcomes = await Promise.allSettled([startEmbedded(options()), startEmbedded(options())])
  const won = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  servers.push(...won)
  const reasons = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason.message] : [],
  )
  expect(reasons).toEqual([expect.stringContaining('already used by process')])
  expect(won).toHaveLength(1)
  expect(await query(won[0] as EmbeddedServer, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('the server of a killed process is adopted', async () => {
  await writeAndKill()
  const orphan = serverPid()
  expect(isServerOf(orphan, cluster)).toBe(true)
  const server = await start()
  expect(serverPid()).toBe(orphan)
  await expectNothingLost(server)
})

test('after kill -9 of process and server nothing acknowledged is lost', async () => {
  for (let round = 0; round < 3; round += 1) {
    await writeAndKill({ serverToo: true })
    const server = await start()
    await expectNothingLost(server)
    await server.stop()
  }
})

test('a server that is killed comes back by itself', async () => {
  const server = await start()
  const fallen = serverPid()
  process.kill(fallen, 'SIGKILL')
  await expect
    .poll(() => query(server, 'SELECT 1 AS one').catch(() => []), { timeout: 10_000 })
    .toEqual([{ one: 1 }])
  expect(serverPid()).not.toBe(fallen)
})

test('a stale postmaster.pid that names a stranger does not stand in the way', async () => {
  await (await start()).stop()
  writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n/tmp\n\n\nready   \n`)
  expect(await query(await start(), 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('a setting that the server refuses is told in its own words', async () => {
  await expect(startEmbedded({ ...options(), settings: { shared_buffers: 'much' } })).rejects.toThrow(
    /does not start.*invalid value for parameter "shared_buffers"/s,
  )
})

function options() {
  return { dataDirectory: folder, log }
}

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbedded(options())
  servers.push(server)
  return server
}

function serverPid(): number {
  return readPostmasterFile(cluster)?.pid ?? 0
}

async function query(server: EmbeddedServer, sql: string): Promise<object[]> {
  const client = new pg.Client(server.connection)
  client.on('error', () => {})
  await client.connect()
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

// The postmaster and each of its backends, which lead sessions of their own.
function serverProcesses(): number[] {
  const everyone = execFileSync('ps', ['-e', '-o', 'pid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number)
  return everyone.filter((pid) => isServerOf(pid, cluster))
}

// A backend may end by itself once its client or the postmaster is gone.
function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function acknowledged(): number[] {
  return readFileSync(notes, 'utf8').split('\n').filter(Boolean).map(Number)
}

async function writeAndKill({ serverToo = false } = {}): Promise<void> {
  const before = acknowledged().length
  const child = spawn(process.execPath, [writer, folder, notes], { stdio: 'inherit' })
  children.push(child)
  const gone = once(child, 'exit')
  while (acknowledged().length < before + 50) {
    if (child.exitCode !== null) throw new Error('The writer ended before it was killed')
    await wait(5)
  }
  child.kill('SIGKILL')
  if (serverToo) serverProcesses().forEach(killHard)
  await gone
  // What is killed ends a moment later; until then it would be adopted, and break off.
  if (serverToo) await expect.poll(serverProcesses, { timeout: 10_000 }).toEqual([])
}

async function expectNothingLost(server: EmbeddedServer): Promise<void> {
  const rows = (await query(server, 'SELECT id FROM mark')) as { id: number }[]
  const kept = new Set(rows.map(({ id }) => id))
  expect(acknowledged().filter((id) => !kept.has(id))).toEqual([])
}
