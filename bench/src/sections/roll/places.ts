import type { Sized } from '../../database/nearest-organization.ts'
import { nearestOrganization } from '../../database/nearest-organization.ts'
import type { WorldDatabase } from '../../database/world-database.ts'

/** An organization on whose behalf somebody looks, and what lies within its reach. */
export interface Reach extends Sized {
  readonly name: string
}

/** Shares of all members that the goals speak of: 232,000 and 48,000 of 2 million. */
const DISTRICT_SHARE = 0.116
const SUBTREE_SHARE = 0.024

/** The city, the district nearest to 232,000 of 2 million members, a subtree nearest to 48,000, and a branch. */
export async function choosePlaces(world: WorldDatabase): Promise<Reach[]> {
  const nearest = async (name: string, share: number, condition: string) => {
    const found = await nearestOrganization(world, { members: world.size.members * share, condition })
    if (!found) throw new Error(`no ${name} in this world`)
    return { name, ...found }
  }
  return [
    await nearest('city', 1, 'parent_id IS NULL'),
    await nearest('district', DISTRICT_SHARE, "parent_id = 1 AND kind = 'leadingBody'"),
    await nearest('subtree', SUBTREE_SHARE, "kind <> 'leadingBody'"),
    await nearest('branch', 25 / world.size.members, "kind = 'branch'"),
  ]
}
