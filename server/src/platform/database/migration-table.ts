import type { PoolClient } from 'pg'

/** The row that whoever migrates holds locked; migrations start at 1. */
export const lockRowVersion = 0

const statements = [
  `CREATE TABLE IF NOT EXISTS schema_migration (
     version int PRIMARY KEY,
     name text NOT NULL,
     checksum text NOT NULL,
     applied_at timestamptz NOT NULL DEFAULT now()
   )`,
  `INSERT INTO schema_migration (version, name, checksum) VALUES (${lockRowVersion}, 'lock', '')
     ON CONFLICT DO NOTHING`,
  "COMMENT ON TABLE schema_migration IS 'The migrations this database has been through'",
  "COMMENT ON COLUMN schema_migration.version IS 'Number of the migration; 0 is the row that a migrating process locks'",
  "COMMENT ON COLUMN schema_migration.name IS 'File the migration was read from'",
  "COMMENT ON COLUMN schema_migration.checksum IS 'SHA-256 of the file in hexadecimal; a changed file is refused'",
  "COMMENT ON COLUMN schema_migration.applied_at IS 'When it was applied'",
]

const uniqueViolation = '23505'
const duplicateTable = '42P07'

/** Makes the table of migrations if it is missing, also when several processes do so at once. */
export async function ensureMigrationTable(client: PoolClient): Promise<void> {
  const { rowCount } = await client.query(
    "SELECT FROM pg_class WHERE relname = 'schema_migration' AND relnamespace = current_schema()::regnamespace",
  )
  if (rowCount) return
  try {
    await client.query(statements.join(';\n'))
  } catch (error) {
    // IF NOT EXISTS does not see a table that another transaction is just making; now it is there.
    const { code } = error as { code?: string }
    if (code !== uniqueViolation && code !== duplicateTable) throw error
  }
}
