import { isMemberNumberRequired } from '@qingtuan/domain/members/member-number'
import { checkCharacter } from '@qingtuan/domain/shared/check-character'
import { graduates, isGraduatingClass } from './graduating-classes.ts'
import { personName } from './person-names.ts'
import type { DemoStanding, PlannedOrganization, PlannedPerson } from './planned.ts'

const PEOPLE = 330
/** Born in 1998, so that somebody is due to leave at 28. */
const AGED: ReadonlySet<number> = new Set([9, 12, 27, 36])
/** From here on they stand in the first branch, which thus has a roll of some size. */
const CLASSMATES = 300

/** Of each ten people, seven are formal members; the others are on their way. */
const STANDINGS: readonly DemoStanding[] = [
  'formal',
  'formal',
  'pending',
  'formal',
  'formal',
  'silent',
  'formal',
  'formal',
  'returned',
  'formal',
  'formal',
  'pending',
  'formal',
  'formal',
  'none',
  'formal',
  'formal',
  'withdrawn',
  'formal',
  'formal',
]

/** Some 330 invented people. The first ones stand in well-known branches, so that the README can name them. */
export function demoPeople(organizations: readonly PlannedOrganization[]): PlannedPerson[] {
  const branches = organizations.filter(
    ({ key, kind, complete }) => kind === 'branch' && complete !== false && !isGraduatingClass(key),
  )
  const known = branches.find(({ key }) => key === 'jinghuaf1a')
  return Array.from({ length: PEOPLE }, (_, index) => {
    const branch = index < 20 || index >= CLASSMATES ? known : branches[(index * 7) % branches.length]
    if (!branch) throw new Error('The demo world has no branches')
    return personOf(index, branch)
  })
}

/** Those who graduate; their birthdays are nobody else’s, and so are their identity numbers. */
export function demoGraduates(): PlannedPerson[] {
  return graduates((index) => identityNumber('110108', { year: 2003, month: 10, day: 29 }, index))
}

function personOf(index: number, branch: PlannedOrganization): PlannedPerson {
  const standing = STANDINGS[index % STANDINGS.length] ?? 'formal'
  const born = {
    year: AGED.has(index) ? 1998 : 1999 + ((index * 7) % 11),
    month: 1 + ((index * 7) % 12),
    day: 1 + ((index * 11) % 28),
  }
  const joined = { year: born.year + 15, month: 5, day: 4 }
  const joinedOn = date(joined)
  return {
    name: personName(index),
    identityNumber: identityNumber(branch.areaCode, born, index),
    phone: `1990000${String(index + 1).padStart(4, '0')}`,
    identity: standing === 'none' ? (index % 4 === 0 ? 'cadre' : 'youth') : 'member',
    standing,
    branch: standing === 'none' ? null : branch.key,
    joinedOn,
    memberNumber: isMemberNumberRequired(joinedOn) ? `${joined.year}11${String(100_000 + index)}` : null,
  }
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function date({ year, month, day }: Day): string {
  return `${year}-${two(month)}-${two(day)}`
}

/** A number of the right form with the right check digit (GB 11643-1999); it belongs to nobody we know of. */
function identityNumber(areaCode: string, { year, month, day }: Day, index: number): string {
  const digits = `${areaCode}${year}${two(month)}${two(day)}${String(900 + (index % 100)).padStart(3, '0')}`
  return digits + checkCharacter(digits)
}
