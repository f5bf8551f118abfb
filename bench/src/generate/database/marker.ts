import type { Pool } from 'pg'

/** What makes two generated databases the same. */
export interface Marker {
  readonly seed: number
  readonly organizations: number
  readonly members: number
  /** Newest migration of the database that was filled. */
  readonly schema: number
  /** Changes when the generator draws other data for the same seed. */
  readonly generator: number
}

const PREFIX = 'qingtuan bench '

/** The marker is the comment of the database: no table of ours among those that are measured. */
export async function readMarker(pool: Pool): Promise<Marker | null> {
  const { rows } = await pool.query<{ comment: string | null }>(
    "SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = current_database()",
  )
  const comment = rows[0]?.comment
  return comment?.startsWith(PREFIX) ? JSON.parse(comment.slice(PREFIX.length)) : null
}

export async function writeMarker(pool: Pool, marker: Marker): Promise<void> {
  const { rows } = await pool.query<{ statement: string }>(
    "SELECT format('COMMENT ON DATABASE %I IS %L', current_database(), $1::text) AS statement",
    [PREFIX + JSON.stringify(marker)],
  )
  await pool.query(rows[0]?.statement ?? '')
}

/** The newest migration of a database. */
export async function readSchemaVersion(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ version: number }>(
    'SELECT max(version)::integer AS version FROM schema_migration',
  )
  return rows[0]?.version ?? 0
}
