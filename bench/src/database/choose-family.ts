import pg from 'pg'
import type { WorldDatabase } from './world-database.ts'

/** A superior with branches directly under it. */
export interface Family {
  readonly superiorId: number
  readonly branches: readonly { readonly id: number; readonly shortName: string }[]
}

/** So many branches of one superior that has at least as many. */
export async function chooseFamily({ settings }: WorldDatabase, branches: number): Promise<Family> {
  const client = new pg.Client({ connectionString: settings.DATABASE_URL })
  await client.connect()
  try {
    const { rows } = await client.query<{ superiorId: number; id: number; shortName: string }>(
      `SELECT parent_id AS "superiorId", id, short_name AS "shortName" FROM organization
       WHERE kind = 'branch' AND parent_id = (
         SELECT parent_id FROM organization WHERE kind = 'branch'
         GROUP BY parent_id HAVING count(*) >= $1 ORDER BY parent_id LIMIT 1)
       ORDER BY id LIMIT $1`,
      [branches],
    )
    const [first] = rows
    if (!first) throw new Error(`nobody has ${branches} branches in this world`)
    return { superiorId: first.superiorId, branches: rows }
  } finally {
    await client.end()
  }
}
