import type { HeldPost, PostRole } from '@qingtuan/domain/cadres/post-access'
import { postRole, postScope } from '@qingtuan/domain/cadres/post-access'
import { isWithin } from '@qingtuan/domain/organizations/path'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'
import { readOrganization } from '../organizations/index.ts'
import type { PostRow } from './store/list.ts'

/** A post as the sentences of access know it. */
export function heldPost(
  post: Pick<PostRow, 'person_id' | 'organization_id' | 'org_path' | 'parent_id'>,
): HeldPost {
  const organization = { id: post.organization_id, path: post.org_path, parentId: post.parent_id }
  return { personId: post.person_id, organization }
}

/** As whom the calling organization meets a post; out of its reach there is none. */
export function roleOf(call: Call, post: HeldPost): PostRole {
  const role = postRole(organizationOf(call), post)
  if (role === null) throw refused('record.notFound')
  return role
}

/** The path of the subtree whose posts the caller may see. */
export function pathInReach(call: Call): string {
  const scope = postScope(organizationOf(call))
  if (scope.kind !== 'subtree') throw refused('access.denied')
  return scope.path
}

/** The caller’s whole subtree, or the part that was asked for; a stranger’s part does not exist. */
export async function partInReach(call: Call, organizationId: number | undefined): Promise<string> {
  const path = pathInReach(call)
  if (organizationId === undefined) return path
  const organization = await readOrganization(call.platform.database, organizationId)
  if (organization === null || !isWithin(organization.path, path)) throw refused('record.notFound')
  return organization.path
}

/** Nobody rules on the own post: that is for the shared account or for another cadre. */
export function refuseOwnPost(call: Call, personId: string): void {
  if (actorOf(call).cadre?.personId === personId) throw refused('session.sharedAccountRequired')
}
