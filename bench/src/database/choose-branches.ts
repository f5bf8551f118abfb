import pg from 'pg'
import type { WorldDatabase } from './world-database.ts'

/** Branches from all over the tree. */
export async function chooseBranches({ settings }: WorldDatabase, count: number): Promise<number[]> {
  const client = new pg.Client({ connectionString: settings.DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: number }>(
      "SELECT id FROM organization WHERE kind = 'branch' ORDER BY md5(id::text) LIMIT $1",
      [count],
    )
    return rows.map(({ id }) => id)
  } finally {
    await client.end()
  }
}
