import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** Registered with a code; active once its first log-in is complete; archived for good (FAQ O6). */
export const ORGANIZATION_STATUSES = ['registered', 'active', 'archived'] as const

export type OrganizationStatus = (typeof ORGANIZATION_STATUSES)[number]

export const ORGANIZATION_ACTS = ['complete', 'archive'] as const

export type OrganizationAct = (typeof ORGANIZATION_ACTS)[number]

/**
 * One that never completed its first log-in can be archived too: else an abandoned registration would forever
 * keep its superior from being archived.
 */
const NEXT: Record<OrganizationStatus, Record<OrganizationAct, Decision<OrganizationStatus>>> = {
  registered: { complete: accept('active'), archive: accept('archived') },
  active: { complete: refuse('organization.alreadyComplete'), archive: accept('archived') },
  archived: { complete: refuse('organization.archived'), archive: refuse('organization.archived') },
}

export function nextOrganizationStatus(
  status: OrganizationStatus,
  act: OrganizationAct,
): Decision<OrganizationStatus> {
  return NEXT[status][act]
}
