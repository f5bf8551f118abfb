import { holdsMembers } from '../organizations/kind.ts'
import type { OrganizationPath } from '../organizations/path.ts'
import { ancestorIds, isWithin } from '../organizations/path.ts'
import type { Power } from './power.ts'
import { actingOrganization, isNumberOfficer } from './power.ts'
import type { EmptyScope, PersonScope, SubtreeScope } from './scope.ts'
import { NOTHING } from './scope.ts'

/** Another number for a member, FAQ O2: the branch that has it and every superior; never the member (FAQ M11). */
export function mayChangeNumberOf(power: Power, path: OrganizationPath): boolean {
  const self = actingOrganization(power)
  return self !== null && isWithin(path, self.path)
}

/** A correction request, and where its member belongs now. */
export interface SentCorrection {
  readonly personId: string
  readonly organizationId: number
  readonly organizationPath: OrganizationPath
}

/** As whom a power meets a correction request; what it may do, and when, `number-cases/correction-state.ts` says. */
export type NumberCorrectionRole = 'member' | 'branch' | 'superior'

export function numberCorrectionRole(power: Power, sent: SentCorrection): NumberCorrectionRole | null {
  if (power.kind === 'person') return power.personId === sent.personId ? 'member' : null
  const self = actingOrganization(power)
  if (self === null || !isWithin(sent.organizationPath, self.path)) return null
  return self.organizationId === sent.organizationId ? 'branch' : 'superior'
}

/** The list form of `numberCorrectionRole`. */
export function numberCorrectionScope(power: Power): SubtreeScope | PersonScope | EmptyScope {
  if (power.kind === 'person') return { kind: 'person', personId: power.personId }
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'subtree', path: self.path }
}

/** Everything, in the whole city. */
export type CityScope = { readonly kind: 'city' }

/** The two sides of an occupied number: the branch that reported, and the one that has the holder. */
export interface NumberCaseSides {
  readonly claimantPath: OrganizationPath
  readonly holderPath: OrganizationPath
}

/** As whom a power meets a case; what it may do, and when, `number-cases/state.ts` says. */
export type NumberCaseRole = 'branch' | 'committee' | 'superior' | 'officer'

/** On the side that reported: the branch itself, its direct superior, those above; and the officer of the city. */
export function numberCaseRole(
  power: Power,
  { claimantPath }: Pick<NumberCaseSides, 'claimantPath'>,
): NumberCaseRole | null {
  if (mayHandleNumberCases(power)) return 'officer'
  const self = actingOrganization(power)
  if (self === null || !isWithin(claimantPath, self.path)) return null
  if (self.path === claimantPath) return 'branch'
  return ancestorIds(claimantPath).at(-1) === self.organizationId ? 'committee' : 'superior'
}

/** Who sees that a case is there: either side, as far up as its superiors reach, and the officer. */
export function maySeeNumberCase(power: Power, { claimantPath, holderPath }: NumberCaseSides): boolean {
  return maySeeSideOf(power, claimantPath) || maySeeSideOf(power, holderPath)
}

/** One side's member, branch and photo: within one's own reach only, so that a holder is not found by guessing numbers. */
export function maySeeSideOf(power: Power, path: OrganizationPath): boolean {
  if (mayHandleNumberCases(power)) return true
  const self = actingOrganization(power)
  return self !== null && isWithin(path, self.path)
}

/** The list form of `maySeeNumberCase`, for each side. */
export function numberCaseScope(power: Power): SubtreeScope | CityScope | EmptyScope {
  if (mayHandleNumberCases(power)) return { kind: 'city' }
  const self = actingOrganization(power)
  return self === null ? NOTHING : { kind: 'subtree', path: self.path }
}

/** For somebody who is in no roll and in no application yet: the branch that would add them. */
export function mayReportForNewcomer(power: Power): boolean {
  const self = actingOrganization(power)
  return self !== null && holdsMembers(self.organizationKind)
}

/** The desk of 基层部: the cases of the whole city. */
export function mayHandleNumberCases(power: Power): boolean {
  return isNumberOfficer(power)
}
