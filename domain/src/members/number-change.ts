import type { CalendarDate, CalendarMonth } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { REMARK_BOUNDS, readRemark } from '../shared/remark.ts'
import { isGeneratedFor } from './member-number/generated.ts'
import type { MemberNumberReading } from './member-number/reading.ts'
import { readMemberNumber } from './member-number.ts'

export interface NumberChangeWish {
  /** The number that the member has now. */
  readonly present: string
  /** As typed; empty for a join before 2016, whose number the system makes. */
  readonly raw: string | null | undefined
  readonly joinedOn: CalendarDate | CalendarMonth
}

export interface ExplainedNumberChange extends NumberChangeWish {
  /** Why; the member reads it. */
  readonly reason: string
}

/** FAQ O2: another number for a member, and why. Refuses `memberNumber.*`; a number of null is to be generated. */
export function decideNumberChange(
  wish: ExplainedNumberChange,
): Decision<MemberNumberReading & { reason: string }> {
  const number = readNewNumber(wish)
  if (!number.ok) return number
  const reason = readRemark(wish.reason)
  if (reason === null) return refuse('memberNumber.reasonRequired', REMARK_BOUNDS)
  return accept({ ...number.value, reason })
}

/** Another number than the present one, fit for the join date. */
export function readNewNumber({ present, raw, joinedOn }: NumberChangeWish): Decision<MemberNumberReading> {
  const reading = readMemberNumber({ raw, joinedOn })
  if (!reading.ok) return reading
  const { number } = reading.value
  const isPresent = number === null ? isGeneratedFor(present, yearOf(joinedOn)) : number === present
  return isPresent ? refuse('memberNumber.unchanged') : reading
}

function yearOf(joinedOn: string): number {
  return Number(joinedOn.slice(0, 4))
}
