import pg from 'pg'
import type { WorldDatabase } from './world-database.ts'

/** An organization with what lies in its subtree, itself included. */
export interface Sized {
  readonly id: number
  readonly parentId: number | null
  readonly members: number
  readonly organizations: number
}

export interface Sought {
  readonly members: number
  /** In SQL, on a row of `organization`. */
  readonly condition: string
}

/** The organization under a condition whose number of members is nearest to that which is sought; null for none. */
export async function nearestOrganization(
  { settings }: WorldDatabase,
  { members, condition }: Sought,
): Promise<Sized | null> {
  const client = new pg.Client({ connectionString: settings.DATABASE_URL })
  await client.connect()
  try {
    return (await client.query<Sized>(nearestQuery(condition), [members])).rows[0] ?? null
  } finally {
    await client.end()
  }
}

const nearestQuery = (condition: string) => `
  SELECT id, parent_id AS "parentId", members, (SELECT count(*)::integer FROM organization AS part
    WHERE part.path >= chosen.path AND part.path < left(chosen.path, -1) || '/') AS organizations
  FROM (
    SELECT id, parent_id, path,
           (SELECT coalesce(sum(amount), 0)::integer FROM member_count WHERE organization_id = id) AS members
    FROM organization WHERE ${condition}
  ) AS chosen
  ORDER BY abs(members - $1), id LIMIT 1`
