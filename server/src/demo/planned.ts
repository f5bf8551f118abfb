import type { RegisteredIdentity } from '@qingtuan/domain/accounts/identity'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { IndustryCode } from '@qingtuan/domain/shared/code-tables/industry'

/** An organization of the demo world, before it is planted. `key` is also its user name. */
export interface PlannedOrganization {
  readonly key: string
  readonly parent: string | null
  readonly kind: OrganizationKind
  readonly fullName: string
  readonly shortName: string
  readonly industry: IndustryCode | null
  readonly areaCode: string
  /** False leaves it registered, so that its first log-in can be seen (FAQ O1). */
  readonly complete?: boolean
}

/** Where a demo person stands; each is a state worth seeing. */
export type DemoStanding = 'formal' | 'pending' | 'silent' | 'returned' | 'withdrawn' | 'none'

/** A person of the demo world: invented, with a number that only looks valid. */
export interface PlannedPerson {
  readonly name: string
  readonly identityNumber: string
  readonly phone: string
  readonly identity: RegisteredIdentity
  readonly standing: DemoStanding
  /** Branch applied to or belonged to; null for `none`. */
  readonly branch: string | null
  readonly joinedOn: string
  readonly memberNumber: string | null
}
