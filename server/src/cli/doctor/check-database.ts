import { readdir } from 'node:fs/promises'
import { migrationsFolder } from '../../config.ts'
import type { Finding, Patient } from './finding.ts'

/** Reached, of a usable version and order (asserted when it was opened), and migrated. */
export async function checkDatabase({ config, opened }: Patient): Promise<Finding[]> {
  const { rows } = await opened.pool.query<{ version: string }>(
    "SELECT current_setting('server_version') AS version",
  )
  const reached: Finding = {
    state: 'good',
    what: `PostgreSQL ${rows[0]?.version ?? '?'}${config.DATABASE_URL ? '' : ', embedded'}`,
  }
  const files = (await readdir(migrationsFolder(config))).filter((name) => name.endsWith('.sql'))
  const applied = await appliedMigrations(opened)
  const schema: Finding =
    applied >= files.length
      ? { state: 'good', what: `Schema: ${applied} migrations applied` }
      : {
          state: 'bad',
          what: `Schema: ${files.length - applied} migrations are missing`,
          mend: 'Run: npm run qingtuan -- migrate',
        }
  return [reached, schema]
}

async function appliedMigrations({ pool }: Patient['opened']): Promise<number> {
  const { rows } = await pool.query<{ there: boolean }>(
    "SELECT to_regclass('schema_migration') IS NOT NULL AS there",
  )
  if (!rows[0]?.there) return 0
  const counted = await pool.query<{ count: number }>(
    'SELECT count(*) FROM schema_migration WHERE version > 0',
  )
  return counted.rows[0]?.count ?? 0
}
