import type { OrganizationKind } from '../organizations/kind.ts'
import { childKinds } from '../organizations/kind.ts'
import type { OrganizationPath } from '../organizations/path.ts'
import { maySeeRollOf } from './access.ts'
import type { Power } from './power.ts'
import { actingOrganization } from './power.ts'

/** Tell the members on the own rolls something (通知下发). */
export function mayAnnounce(power: Power): boolean {
  return actingOrganization(power) !== null
}

/** Tell subordinate organizations: whoever can have any. */
export function mayTellOrganizations(power: Power): boolean {
  const self = actingOrganization(power)
  return self !== null && childKinds(self.organizationKind).length > 0
}

const URGENT: readonly OrganizationKind[] = ['leadingBody', 'committee', 'workingCommittee']

/** Disturb at night: leading bodies and committees. */
export function mayAnnounceUrgently(power: Power): boolean {
  const self = actingOrganization(power)
  return self !== null && URGENT.includes(self.organizationKind)
}

/** Read what an organization told, and who has read it: itself and whoever sees its rolls. */
export function maySeeAnnouncement(power: Power, sender: { readonly path: OrganizationPath }): boolean {
  return maySeeRollOf(power, sender.path)
}

/** Withdraw it, and remind: only whoever told it. */
export function mayManageAnnouncement(power: Power, sender: { readonly organizationId: number }): boolean {
  return actingOrganization(power)?.organizationId === sender.organizationId
}
