import { fileURLToPath } from 'node:url'
import pino from 'pino'
import type { DatabaseConnection } from '../../src/platform/database/connection.ts'
import type { OpenedDatabase } from '../../src/platform/database/database.ts'
import { openDatabase } from '../../src/platform/database/database.ts'
import { migrate } from '../../src/platform/database/migrate.ts'

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

/** Opens this database, migrated to the newest state. */
export async function openMigrated(connection: DatabaseConnection): Promise<OpenedDatabase> {
  const log = pino({ level: 'warn' })
  const database = await openDatabase({ ...connection, maxConnections: 2, log })
  try {
    await migrate({ pool: database.pool, folder: migrationsFolder, log })
  } catch (error) {
    await database.close()
    throw error
  }
  return database
}
