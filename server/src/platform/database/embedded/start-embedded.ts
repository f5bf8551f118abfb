import pg from 'pg'
import type { DatabaseConnection } from '../connection.ts'
import type { DatabaseLog } from '../database-log.ts'
import type { PostgresBinaries } from './binaries.ts'
import { embeddedBinaries } from './binaries.ts'
import { prepareHome } from './home.ts'
import { initializeCluster } from './initialize-cluster.ts'
import { keepServer } from './keep-server.ts'
import { reachableBinaries } from './reachable-binaries.ts'
import type { ServerAddress } from './server-address.ts'
import { chooseAddress } from './server-address.ts'
import { serverSettings } from './server-settings.ts'

export interface EmbeddedOptions {
  dataDirectory: string
  log: DatabaseLog
  /** Settings of postgresql.conf that override ours. */
  settings?: Record<string, string>
  /** Other server programs than those that came through npm. */
  binaries?: PostgresBinaries
}

export interface EmbeddedServer {
  connection: DatabaseConnection
  stop(): Promise<void>
}

const databaseName = 'qingtuan'

/**
 * Starts the database that comes with the program, or adopts the one a killed process left behind.
 * Throws DatabaseStartError when another living process uses the folder.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { dataDirectory, log, settings = {} } = options
  const home = prepareHome(dataDirectory, log)
  const binaries = await reachableBinaries(options.binaries ?? (await embeddedBinaries()), home, log)
  const address = await chooseAddress(home)
  await initializeCluster(home, binaries, address.passwordFile)
  const kept = await keepServer({ home, binaries, log, settings: allSettings(address, settings) })
  await createDatabase({ ...kept.connection, database: 'postgres' })
  return { connection: { ...kept.connection, database: databaseName }, stop: kept.stop }
}

function allSettings(address: ServerAddress, settings: Record<string, string>): Record<string, string> {
  return { ...serverSettings, ...settings, ...address.settings }
}

async function createDatabase(maintenance: DatabaseConnection): Promise<void> {
  const client = new pg.Client(maintenance)
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`)
  } finally {
    await client.end()
  }
}
