import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import type { DatabaseConnection } from '../connection.ts'
import type { DatabaseLog } from '../database-log.ts'
import type { PostgresBinaries } from './binaries.ts'
import { ensureServer } from './ensure-server.ts'
import { halt, requestHalt } from './halt.ts'
import type { ServerHome } from './home.ts'
import { takeOwnership } from './ownership.ts'
import { connectionTo } from './server-address.ts'

export interface KeepOptions {
  home: ServerHome
  binaries: PostgresBinaries
  log: DatabaseLog
  settings: Record<string, string>
}

interface KeptServer {
  connection: DatabaseConnection
  stop(): Promise<void>
}

const longestPauseMs = 5_000

/** Owns the server of a home until `stop`, and brings it back when it falls. */
export async function keepServer(options: KeepOptions): Promise<KeptServer> {
  const { home, binaries } = options
  const atExit = () => requestHalt(home, binaries)
  let stopping = false
  let returning: Promise<void> = Promise.resolve()
  const watch = (owner: pg.Client) => owner.once('end', () => (returning = bringBack()))
  const bringBack = async () => {
    const owner = await own(options, () => stopping)
    if (owner) watch(owner.client)
  }
  const stop = async () => {
    stopping = true
    await returning
    await halt(home, binaries)
    process.removeListener('exit', atExit)
  }
  const first = await claim(options)
  watch(first.client)
  process.on('exit', atExit)
  return { connection: first.connection, stop }
}

interface Owned {
  client: pg.Client
  connection: DatabaseConnection
}

async function claim({ home, binaries, log, settings }: KeepOptions): Promise<Owned> {
  const { server, adopted } = await ensureServer(home, binaries, settings)
  const connection = connectionTo(server, home, 'postgres')
  const client = await takeOwnership(connection, home.folder)
  log.info(
    { pid: server.pid, folder: home.folder },
    adopted ? 'Running database adopted' : 'Database started',
  )
  return { client, connection }
}

async function own(options: KeepOptions, isStopping: () => boolean): Promise<Owned | undefined> {
  for (let pauseMs = 50; !isStopping(); pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    options.log.warn({ folder: options.home.folder }, 'The database fell; bringing it back')
    try {
      return await claim(options)
    } catch (error) {
      options.log.error({ err: error }, 'The database could not be brought back yet')
    }
    await wait(pauseMs)
  }
  return undefined
}
