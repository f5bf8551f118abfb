import { OLDEST_JOIN_AGE, YOUNGEST_JOIN_AGE_WITH_NOTE } from '../members/joined-on.ts'
import { isMemberNumberRequired, readMemberNumber } from '../members/member-number.ts'
import type { MemberStatus } from '../members/status.ts'
import type { CalendarDate } from '../shared/calendar-date.ts'
import { ageOn } from '../shared/calendar-date.ts'
import { endsInCheckCharacter } from '../shared/check-character.ts'
import type { DocumentKind } from '../shared/identity-document.ts'
import type { MemberCheck } from './check.ts'
import { MEMBER_CHECKS } from './check.ts'

/** The age at which one leaves, unless one holds a post. */
export const LEAVING_AGE = 28

export interface MemberFacts {
  readonly status: MemberStatus
  readonly number: string
  readonly numberDisputed: boolean
  readonly joinedOn: CalendarDate
  readonly bornOn: CalendarDate
  readonly documentKind: DocumentKind
  readonly documentNeedsReview: boolean
  /** Another present member has the same name and birth date. */
  readonly hasTwin: boolean
  readonly hasPhone: boolean
  /** The phone recorded for this person is recorded for somebody else too. */
  readonly sharesPhone: boolean
  readonly holdsPost: boolean
  readonly recordComplete: boolean
}

/** Whether a check finds something, one sentence each; who has left is not checked. */
const FINDS: Readonly<Record<MemberCheck, (member: MemberFacts, today: CalendarDate) => boolean>> = {
  numberMissing: ({ number, joinedOn }) => isMemberNumberRequired(joinedOn) && !isStated(number),
  numberMalformed: (member) => isStated(member.number) && isMalformed(member),
  numberDisagrees: (member) => isStated(member.number) && !isMalformed(member) && disagrees(member),
  numberDisputed: ({ numberDisputed }) => numberDisputed,
  joinAge: ({ bornOn, joinedOn }) => {
    const age = ageOn(bornOn, joinedOn)
    return age < YOUNGEST_JOIN_AGE_WITH_NOTE || age > OLDEST_JOIN_AGE
  },
  documentToReview: ({ documentNeedsReview }) => documentNeedsReview,
  twin: ({ hasTwin }) => hasTwin,
  phoneMissing: ({ hasPhone }) => !hasPhone,
  phoneShared: ({ sharesPhone }) => sharesPhone,
  ageOutDue: ({ bornOn, holdsPost }, today) => !holdsPost && ageOn(bornOn, today) >= LEAVING_AGE,
  recordIncomplete: ({ recordComplete }) => !recordComplete,
}

/** Everything that is to be mended about a membership. */
export function findingsOfMember(member: MemberFacts, today: CalendarDate): MemberCheck[] {
  if (member.status === 'left') return []
  return MEMBER_CHECKS.filter((check) => FINDS[check](member, today))
}

/** A provisional number stands for one that is still to be found out. */
const PROVISIONAL = /^P/

function isStated(number: string): boolean {
  return number !== '' && !PROVISIONAL.test(number)
}

/** Neither a number that the system has made, whole with its check character, nor one of the two typed forms. */
function isMalformed({ number }: Pick<MemberFacts, 'number'>): boolean {
  if (/^A\d{16}[\dX]$/.test(number)) return !endsInCheckCharacter(number.slice(1))
  return !/^\d{12}$/.test(number) && !/^2015(?:16|17)[\dA-Z]{10}$/.test(number)
}

/** Well formed, and yet not the number of somebody who joined then. */
function disagrees({ number, joinedOn }: Pick<MemberFacts, 'number' | 'joinedOn'>): boolean {
  if (number.startsWith('A')) return number.slice(1, 5) !== joinedOn.slice(0, 4)
  return !readMemberNumber({ raw: number, joinedOn }).ok
}
