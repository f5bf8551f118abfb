import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import pino from 'pino'
import type { DatabaseConnection } from '../../src/platform/database/connection.ts'
import type { PostgresBinaries } from '../../src/platform/database/embedded/binaries.ts'
import { installedBinaries } from '../../src/platform/database/embedded/binaries.ts'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import { removeAbandonedFolders, testFolderPrefix } from './abandoned-folders.ts'

export interface ChosenServer {
  maintenance: DatabaseConnection
  /** What CREATE DATABASE must be told to get a bytewise UTF8 database here. */
  databaseOptions: string
  stop(): Promise<void>
}

// What a crash would lose is worth nothing here, and waiting for the disk is most of the time.
const carelessSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
}

// A copy of the template is some hundred files: 20 ms in memory, up to 400 ms on a slow disk.
const memoryFolder = '/dev/shm'
const roomWanted = 2 * 1024 ** 3

/**
 * The server of this run: TEST_DATABASE_URL names one that exists; TEST_DATABASE=postgresql starts the
 * system's newest PostgreSQL (or that of TEST_POSTGRESQL_ROOT); otherwise the embedded one is started.
 */
export async function chooseServer(): Promise<ChosenServer> {
  const { TEST_DATABASE_URL, TEST_DATABASE } = process.env
  if (TEST_DATABASE_URL) return existingServer(TEST_DATABASE_URL)
  if (TEST_DATABASE === 'postgresql') return startServer(await installedBinaries(installedRoot()))
  if (TEST_DATABASE && TEST_DATABASE !== 'embedded')
    throw new Error(`TEST_DATABASE=${TEST_DATABASE} is unknown`)
  return startServer(undefined)
}

/** The server programs of this run, for a test that starts a server of its own. */
export async function chosenBinaries(): Promise<{ binaries?: PostgresBinaries }> {
  return process.env.TEST_DATABASE === 'postgresql'
    ? { binaries: await installedBinaries(installedRoot()) }
    : {}
}

/** Starts a throw-away server in a temporary folder. */
export async function startServer(binaries: PostgresBinaries | undefined): Promise<ChosenServer> {
  const parent = temporaryParent()
  removeAbandonedFolders(parent)
  const folder = mkdtempSync(join(parent, `${testFolderPrefix}${process.pid}-`))
  chmodSync(folder, 0o755)
  const log = pino({ level: 'error' })
  const settings = { ...carelessSettings, shared_buffers: '64MB', max_connections: '200' }
  const server = await startEmbedded({
    dataDirectory: folder,
    log,
    settings,
    ...(binaries ? { binaries } : {}),
  })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true })
  }
  return { maintenance: { ...server.connection, database: 'postgres' }, databaseOptions: '', stop }
}

/** The folder of the newest PostgreSQL that Debian's packages installed. */
export function installedRoot(): string {
  const { TEST_POSTGRESQL_ROOT } = process.env
  if (TEST_POSTGRESQL_ROOT) return TEST_POSTGRESQL_ROOT
  const versions = readdirSync('/usr/lib/postgresql')
    .map(Number)
    .sort((a, b) => a - b)
  return join('/usr/lib/postgresql', String(versions.at(-1)))
}

/** Where folders of tests are made: in memory where there is room. */
export function temporaryParent(): string {
  return hasRoom(memoryFolder) ? memoryFolder : tmpdir()
}

// Containers often get 64 MB there.
function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize >= roomWanted
  } catch {
    return false
  }
}

function existingServer(url: string): ChosenServer {
  const { host, port, user, password, database } = new pg.Client({ connectionString: url })
  const maintenance = {
    host,
    port,
    user: user ?? '',
    database: database ?? 'postgres',
    ...(password ? { password } : {}),
  }
  const databaseOptions = "ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'"
  return { maintenance, databaseOptions, stop: async () => {} }
}
