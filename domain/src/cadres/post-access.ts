import type { OrganizationPath } from '../organizations/path.ts'
import { isWithin } from '../organizations/path.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'
import type { EmptyScope, PersonScope, SubtreeScope } from './scope.ts'
import { NOTHING } from './scope.ts'

/** A post as far as reach is judged. */
export interface HeldPost {
  readonly personId: string
  readonly organization: {
    readonly id: number
    readonly path: OrganizationPath
    readonly parentId: number | null
  }
}

/** As whom a power meets a post: what it may do, and when, `judgePostAct` in `post-state.ts` says. */
export const POST_ROLES = ['own', 'superior', 'above', 'holder'] as const

export type PostRole = (typeof POST_ROLES)[number]

/** The organization of the post, its direct superior, one further up, or who holds it; null for a stranger. */
export function postRole(power: Power, post: HeldPost): PostRole | null {
  if (power.kind === 'person') return power.personId === post.personId ? 'holder' : null
  const self = actingOrganization(power)
  if (self === null || !isWithin(post.organization.path, self.path)) return null
  if (self.organizationId === post.organization.id) return 'own'
  return self.organizationId === post.organization.parentId ? 'superior' : 'above'
}

/** The list form of `postRole`: what a power meets as anybody. */
export function postScope(power: Power): SubtreeScope | PersonScope | EmptyScope {
  if (power.kind === 'person') return { kind: 'person', personId: power.personId }
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'subtree', path: self.path }
}

/** Appointing: an organization for itself, and a superior for its direct subordinates. */
export function mayAppointAt(power: Power, organization: HeldPost['organization']): boolean {
  const role = postRole(power, { personId: '', organization })
  return role === 'own' || role === 'superior'
}
