import { childKinds } from '../organizations/kind.ts'
import type { Power } from './power.ts'
import { actingOrganization, isNumberOfficer } from './power.ts'
import type { AccountScope, EmptyScope, OwnScope } from './scope.ts'
import { NOTHING } from './scope.ts'

/** An import or export, with its files, is the organization’s own: no superior looks into it. */
export function mayFollowLongTask(power: Power, task: { readonly organizationId: number | null }): boolean {
  return actingOrganization(power)?.organizationId === task.organizationId
}

/** What was asked for at the desk of the number officer is that account’s alone, as long as it is an officer’s. */
export function mayFollowDeskTask(
  { power, accountId }: { readonly power: Power; readonly accountId: string },
  task: { readonly organizationId: number | null; readonly accountId: string | null },
): boolean {
  return task.organizationId === null && isNumberOfficer(power) && task.accountId === accountId
}

/**
 * A file of masked numbers is the organization’s; one of whole numbers only of the account that gave its password and a
 * reason for it.
 */
export function mayOpenExport(
  accountId: string,
  file: { readonly unmasked: boolean; readonly accountId: string | null },
): boolean {
  return !file.unmasked || file.accountId === accountId
}

/** The list form of `mayFollowLongTask`. */
export function longTaskScope(power: Power): OwnScope | EmptyScope {
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'own', organizationId: self.organizationId }
}

/** The list form of `mayFollowDeskTask`. */
export function deskTaskScope({
  power,
  accountId,
}: {
  readonly power: Power
  readonly accountId: string
}): AccountScope | EmptyScope {
  return isNumberOfficer(power) ? { kind: 'account', accountId } : NOTHING
}

/**
 * Members come into branches of one’s own subtree, cadres into one’s own organization and its direct subordinates;
 * organizations only under one that may have children.
 */
export function mayImport(power: Power, subject: 'members' | 'organizations' | 'cadres'): boolean {
  const self = actingOrganization(power)
  if (self === null) return false
  return subject !== 'organizations' || childKinds(self.organizationKind).length > 0
}
