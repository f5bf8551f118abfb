import type { OrganizationPath } from '../organizations/path.ts'

/** Everything that belongs to an organization or to any under it. */
export type SubtreeScope = { readonly kind: 'subtree'; readonly path: OrganizationPath }
/** The direct children of an organization; null means the top of the tree. */
export type ChildrenScope = { readonly kind: 'children'; readonly parentId: number | null }
/** What belongs to one organization itself. */
export type OwnScope = { readonly kind: 'own'; readonly organizationId: number }
/** What belongs to an organization itself or to one of its direct children. */
export type OwnOrChildrenScope = { readonly kind: 'ownOrChildren'; readonly organizationId: number }
/** What belongs to one person. */
export type PersonScope = { readonly kind: 'person'; readonly personId: string }
/** What belongs to one account. */
export type AccountScope = { readonly kind: 'account'; readonly accountId: string }
export type EmptyScope = { readonly kind: 'nothing' }

export const NOTHING: EmptyScope = { kind: 'nothing' }
