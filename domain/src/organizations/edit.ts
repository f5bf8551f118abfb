import type { IndustryCode } from '../shared/code-tables/industry.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { needsIndustry } from './first-log-in.ts'
import type { OrganizationKind } from './kind.ts'
import type { OrganizationStatus } from './status.ts'

/** What its direct superior may change about an organization (FAQ O1); read by the rules of each field. */
export interface OrganizationEntries {
  readonly fullName: string
  readonly shortName: string
  readonly industry: IndustryCode | null
  readonly secretaryName: string | null
  readonly contactName: string | null
  readonly contactPhone: string | null
}

export type OrganizationEdit = {
  readonly [Entry in keyof OrganizationEntries]?: OrganizationEntries[Entry] | undefined
}

/** What an organization may change about itself: its names and its contact are its superior's to change. */
export type OwnEdit = Pick<OrganizationEdit, 'industry' | 'secretaryName'>

interface Edited {
  readonly kind: OrganizationKind
  readonly status: OrganizationStatus
  readonly entries: OrganizationEntries
}

/** Whether anything about an organization can still be changed: not once it is archived. */
export function judgeManaged(status: OrganizationStatus): Decision<null> {
  return status === 'archived' ? refuse('organization.archived') : accept(null)
}

/** The entries that differ from what stands there; what is left out of the wish stays. */
export function decideEdit(
  { kind, status, entries }: Edited,
  wish: OrganizationEdit,
): Decision<OrganizationEdit> {
  const managed = judgeManaged(status)
  if (!managed.ok) return managed
  if (wish.industry === null && entries.industry !== null && needsIndustry(kind))
    return refuse('input.invalid', { field: 'industry' })
  return accept(changedEntries(entries, wish))
}

function changedEntries(entries: OrganizationEntries, wish: OrganizationEdit): OrganizationEdit {
  const changed = Object.entries(wish).filter(
    ([key, value]) => value !== undefined && value !== entries[key as keyof OrganizationEntries],
  )
  return Object.fromEntries(changed)
}
