import type { subtreeFigures } from '@qingtuan/contract/members/figures'
import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import type { z } from 'zod'
import type { CountedGroup, CountedTrait } from '../members/index.ts'
import { describeFigures } from '../members/index.ts'

/** What a return freezes, as it is stored. */
export interface Counts {
  readonly groups: readonly [CountedGroup['status'], CountedGroup['sex'], number, number][]
  readonly traits: readonly [CountedTrait['figure'], string, number][]
  readonly organizations: readonly [OrganizationKind, number][]
}

/** The frozen counts as the figures of the dashboard. */
export function describeCounts({ groups, traits, organizations }: Counts): z.infer<typeof subtreeFigures> {
  return describeFigures({
    groups: groups
      .map(([status, sex, birthYear, amount]) => ({ status, sex, birthYear, amount }))
      .toSorted((a, b) => a.birthYear - b.birthYear || (a.status < b.status ? -1 : 1)),
    traits: traits
      .map(([figure, value, amount]) => ({ figure, value, amount }))
      .toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    subordinates: organizations.map(([kind, amount]) => ({ kind, amount })),
  })
}
