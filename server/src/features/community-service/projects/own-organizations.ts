import type { KyselyDatabase } from '../../../platform/database/database.ts'
import { readPostsOf } from '../../cadres/index.ts'
import { readMembership } from '../../members/index.ts'
import { readOrganization } from '../../organizations/index.ts'

/** The paths of the organizations to which somebody belongs: by an active membership, and by the posts they serve in. */
export async function readOwnOrganizations(database: KyselyDatabase, personId: string): Promise<string[]> {
  const membership = await readMembership(database, personId)
  const posts = (await readPostsOf(database, [personId])).get(personId) ?? []
  const ids = new Set([
    ...(membership?.status === 'active' ? [membership.organizationId] : []),
    ...posts.filter(({ state }) => state === 'active').map(({ organizationId }) => organizationId),
  ])
  const found = await Promise.all([...ids].map((id) => readOrganization(database, id)))
  return found.flatMap((one) => (one?.status === 'active' ? [one.path] : []))
}
