import type { OrganizationStatus } from '../organizations/status.ts'
import { nextOrganizationStatus } from '../organizations/status.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { isNameOf } from './retyped-name.ts'

/** How many subordinates a refusal names; the preview lists more. */
const NAMED = 5

export interface ArchivalWish {
  readonly organization: {
    readonly status: OrganizationStatus
    readonly fullName: string
    readonly shortName: string
  }
  /** Its direct children that are not archived: how many, and the short names of the first of them. */
  readonly living: { readonly count: number; readonly names: readonly string[] }
  /** Its members, who float to the superior. */
  readonly members: number
  readonly hasSuperior: boolean
}

/** FAQ O6, but for the name: what the preview can tell beforehand. */
export function judgeArchivable(wish: ArchivalWish): Decision<OrganizationStatus> {
  const { organization, living, members, hasSuperior } = wish
  const status = nextOrganizationStatus(organization.status, 'archive')
  if (!status.ok) return status
  if (living.count > 0)
    return refuse('archival.subordinatesRemain', {
      count: living.count,
      names: living.names.slice(0, NAMED).join('、'),
    })
  if (!hasSuperior && members > 0) return refuse('archival.membersRemain', { count: members })
  return status
}

/** Active or registered → archived, for good; whoever decides retypes the full or the short name. */
export function decideArchival(
  wish: ArchivalWish & { readonly retypedName: string },
): Decision<OrganizationStatus> {
  const status = judgeArchivable(wish)
  if (!status.ok) return status
  return isNameOf(wish.organization, wish.retypedName)
    ? accept(status.value)
    : refuse('archival.nameMismatch')
}
