import type { CalendarDate, CalendarMonth } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { closedUpText } from '../shared/typed-text.ts'
import { readOfficialNumber } from './member-number/official.ts'
import type { MemberNumberReading } from './member-number/reading.ts'
import { isShandongNumber } from './member-number/shandong.ts'

export {
  generateMemberNumber,
  generateProvisionalNumber,
  isProvisionalNumber,
} from './member-number/generated.ts'
export type { MemberNumberReading, MemberNumberWarning } from './member-number/reading.ts'
export { mayBecomeShandongNumber } from './member-number/shandong.ts'

/** From this day on the number stands on the admission form and is typed; before it, the system makes one. */
export const MEMBER_NUMBER_REQUIRED_FROM: CalendarDate = '2016-01-01'

export interface MemberNumberInput {
  readonly raw: string | null | undefined
  readonly joinedOn: CalendarDate | CalendarMonth
}

/** Full-width signs, blanks and lower case made one spelling; the empty text where nothing was typed. */
export function normaliseMemberNumber(raw: string | null | undefined): string {
  return closedUpText(raw ?? '').toUpperCase()
}

export function isMemberNumberRequired(joinedOn: CalendarDate | CalendarMonth): boolean {
  return joinedOn.slice(0, 7) >= MEMBER_NUMBER_REQUIRED_FROM.slice(0, 7)
}

/** Reads a number as typed, beside the join date that it must agree with. Refuses with `memberNumber.*`. */
export function readMemberNumber({ raw, joinedOn }: MemberNumberInput): Decision<MemberNumberReading> {
  const number = normaliseMemberNumber(raw)
  if (isShandongNumber(number, joinedOn)) return accept({ number, warnings: ['otherProvince'] })
  if (isMemberNumberRequired(joinedOn)) return readOfficialNumber(number, Number(joinedOn.slice(0, 4)))
  return number ? refuse('memberNumber.unexpected') : accept({ number: null, warnings: [] })
}
