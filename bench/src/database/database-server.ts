import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseConnection } from '@qingtuan/server/src/platform/database/connection.ts'
import type { PostgresBinaries } from '@qingtuan/server/src/platform/database/embedded/binaries.ts'
import {
  embeddedBinaries,
  installedBinaries,
} from '@qingtuan/server/src/platform/database/embedded/binaries.ts'
import { startEmbedded } from '@qingtuan/server/src/platform/database/embedded/start-embedded.ts'
import pino from 'pino'

export interface DatabaseServer {
  readonly version: string
  readonly connection: DatabaseConnection
  stop(): Promise<void>
}

/** What an operator of a machine of this size would set; durability is left on. */
export const SERVER_SETTINGS: Record<string, string> = {
  shared_buffers: '2GB',
  effective_cache_size: '8GB',
  work_mem: '16MB',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  max_connections: '100',
}

const DEBIAN = '/usr/lib/postgresql'

/** Starts the newest PostgreSQL of the system’s packages in a folder, or the embedded one where there is none. */
export async function startDatabaseServer(folder: string): Promise<DatabaseServer> {
  const binaries = await chooseBinaries()
  const log = pino({ level: 'error' })
  const settings = SERVER_SETTINGS
  const { connection, stop } = await startEmbedded({ dataDirectory: folder, log, binaries, settings })
  return { version: binaries.version, connection, stop }
}

async function chooseBinaries(): Promise<PostgresBinaries> {
  const installed = existsSync(DEBIAN) ? readdirSync(DEBIAN).map(Number) : []
  const newest = Math.max(0, ...installed.filter((version) => version >= 15))
  return newest === 0 ? embeddedBinaries() : installedBinaries(join(DEBIAN, String(newest)))
}

/** As DATABASE_URL says it; `host` is the folder of a socket. */
export function urlOf({ host, port, user }: DatabaseConnection, database: string): string {
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
}
