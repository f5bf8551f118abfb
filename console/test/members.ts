import type { ListedMember } from '@qingtuan/contract/members/row'
import { idOf } from './world.ts'

/** A row of the roll, of whom nothing beside the admission is known. */
export function memberRowOf(n: number, change: Partial<ListedMember> = {}): ListedMember {
  return {
    id: idOf(n),
    name: `团员${n}`,
    sex: 'female',
    bornOn: '2004-05-06',
    joinedOn: '2018-12',
    memberNumber: `20181100012${n}`,
    numberDisputed: false,
    status: 'active',
    organization: { id: 7, shortName: '清河一社区团支部' },
    admittedAt: '2026-11-10T18:03:04.000Z',
    inReach: true,
    ethnicGroup: null,
    politicalStatus: null,
    educationFullTime: null,
    educationHighest: null,
    inSchool: null,
    graduationYear: null,
    householdArea: null,
    employerOrSchool: null,
    occupation: null,
    email: null,
    cardNumber: null,
    partyJoinedOn: null,
    volunteerRegisteredOn: null,
    floatingSince: null,
    leftAt: null,
    leftReason: null,
    ...change,
  }
}
