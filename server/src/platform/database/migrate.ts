import type { Pool, PoolClient } from 'pg'
import type { DatabaseLog } from './database-log.ts'
import type { MigrationFile } from './migration-files.ts'
import { readMigrations } from './migration-files.ts'
import { ensureMigrationTable, lockRowVersion } from './migration-table.ts'

export interface MigrateOptions {
  pool: Pool
  folder: string
  log: DatabaseLog
}

interface AppliedMigration {
  version: number
  name: string
  checksum: string
}

/**
 * Applies the folder's migrations that this database lacks, each in its own transaction, and returns
 * their names. Processes that start together take turns at the lock row, so each is applied once.
 */
export async function migrate({ pool, folder, log }: MigrateOptions): Promise<string[]> {
  const files = await readMigrations(folder)
  const client = await pool.connect()
  try {
    await ensureMigrationTable(client)
    const done: string[] = []
    for (const file of files) {
      if (await inLock(client, (applied) => applyMissing(client, file, applied))) {
        log.info({ migration: file.name }, 'Migration applied')
        done.push(file.name)
      }
    }
    return done
  } finally {
    client.release()
  }
}

async function inLock<T>(client: PoolClient, run: (applied: AppliedMigration[]) => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT FROM schema_migration WHERE version = $1 FOR UPDATE', [lockRowVersion])
    const { rows } = await client.query<AppliedMigration>(
      'SELECT version, name, checksum FROM schema_migration WHERE version <> $1 ORDER BY version',
      [lockRowVersion],
    )
    const result = await run(rows)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function applyMissing(
  client: PoolClient,
  file: MigrationFile,
  applied: AppliedMigration[],
): Promise<boolean> {
  const before = applied.find(({ version }) => version === file.version)
  if (before) {
    refuseChanged(file, before)
    return false
  }
  const newest = applied.at(-1)
  if (newest && newest.version > file.version) {
    throw new Error(
      `${file.name} comes too late: ${newest.name} is applied already. Give it a higher number.`,
    )
  }
  await client.query(file.sql).catch((error: Error & { position?: string }) => {
    throw new Error(`${file.name}${lineOf(file.sql, error.position)}: ${error.message}`, { cause: error })
  })
  await client.query('INSERT INTO schema_migration (version, name, checksum) VALUES ($1, $2, $3)', [
    file.version,
    file.name,
    file.checksum,
  ])
  return true
}

function refuseChanged(file: MigrationFile, before: AppliedMigration): void {
  if (before.checksum === file.checksum && before.name === file.name) return
  throw new Error(
    `${file.name} differs from what was applied (${before.name}). ` +
      'An applied migration never changes: restore the file, and write a new migration.',
  )
}

function lineOf(sql: string, position: string | undefined): string {
  return position ? `:${sql.slice(0, Number(position) - 1).split('\n').length}` : ''
}
