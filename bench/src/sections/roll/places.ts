import pg from 'pg'
import type { WorldDatabase } from '../../database/world-database.ts'

/** An organization on whose behalf somebody looks, and what lies within its reach. */
export interface Reach {
  readonly name: string
  readonly id: number
  readonly members: number
  readonly organizations: number
}

/** Shares of all members that the goals speak of: 232,000 and 48,000 of 2 million. */
const DISTRICT_SHARE = 0.116
const SUBTREE_SHARE = 0.024

/** The city, the district nearest to 232,000 of 2 million members, a subtree nearest to 48,000, and a branch. */
export async function choosePlaces(world: WorldDatabase): Promise<Reach[]> {
  const client = new pg.Client({ connectionString: world.settings.DATABASE_URL })
  await client.connect()
  const nearest = async (name: string, share: number, condition: string) => {
    const wanted = [world.size.members * share]
    const { rows } = await client.query<Omit<Reach, 'name'>>(nearestQuery(condition), wanted)
    if (!rows[0]) throw new Error(`no ${name} in this world`)
    return { name, ...rows[0] }
  }
  try {
    return [
      await nearest('city', 1, 'parent_id IS NULL'),
      await nearest('district', DISTRICT_SHARE, "parent_id = 1 AND kind = 'leadingBody'"),
      await nearest('subtree', SUBTREE_SHARE, "kind <> 'leadingBody'"),
      await nearest('branch', 25 / world.size.members, "kind = 'branch'"),
    ]
  } finally {
    await client.end()
  }
}

const nearestQuery = (condition: string) => `
  SELECT id, members, (SELECT count(*)::integer FROM organization AS part
    WHERE part.path >= chosen.path AND part.path < left(chosen.path, -1) || '/') AS organizations
  FROM (
    SELECT id, path, (SELECT coalesce(sum(amount), 0)::integer FROM member_count WHERE organization_id = id) AS members
    FROM organization WHERE ${condition}
  ) AS chosen
  ORDER BY abs(members - $1), id LIMIT 1`
