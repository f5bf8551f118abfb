import type { Config } from './config.ts'
import { migrationsFolder } from './config.ts'
import type { DatabaseTarget, OpenedDatabase } from './platform/database/database.ts'
import { openDatabase } from './platform/database/database.ts'
import { startEmbedded } from './platform/database/embedded/start-embedded.ts'
import { migrate } from './platform/database/migrate.ts'
import { openLog } from './platform/log.ts'

export interface RunningDatabase {
  readonly opened: OpenedDatabase
  /** For another pool on the same database. */
  readonly target: DatabaseTarget
  /** Closes the pool, and stops the embedded server if this process started it. */
  close(): Promise<void>
}

/** The database of the settings: DATABASE_URL, else the embedded server in the data folder. */
export async function openConfiguredDatabase(config: Config): Promise<RunningDatabase> {
  const log = openLog(config.LOG_LEVEL)
  const pool = { maxConnections: config.DATABASE_CONNECTIONS, log }
  if (config.DATABASE_URL) {
    const target = { url: config.DATABASE_URL }
    const opened = await openDatabase({ ...target, ...pool })
    return { opened, target, close: () => opened.close() }
  }
  const embedded = await startEmbedded({ dataDirectory: config.dataDirectory, log })
  try {
    const opened = await openDatabase({ ...embedded.connection, ...pool })
    const close = async () => {
      await opened.close()
      await embedded.stop()
    }
    return { opened, target: embedded.connection, close }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

/** Applies what migrations are missing; answers their names. */
export function applyMigrations(config: Config, { pool }: OpenedDatabase): Promise<string[]> {
  return migrate({ pool, folder: migrationsFolder(config), log: openLog(config.LOG_LEVEL) })
}
