import type { CalendarDate, CalendarMonth } from '../shared/calendar-date.ts'
import { ageOn, firstDayOf, lastDayOf, readCalendarDate, readCalendarMonth } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

export const YOUNGEST_JOIN_AGE = 14
/** Below the ordinary age, the branch must write down why. */
export const YOUNGEST_JOIN_AGE_WITH_NOTE = 13
export const OLDEST_JOIN_AGE = 28

export interface JoinedOn {
  readonly joinedOn: CalendarDate | CalendarMonth
  readonly precision: 'day' | 'month'
  /** Joined at 13: the branch's note is needed. */
  readonly needsNote: boolean
}

export interface JoinedOnInput {
  readonly raw: string
  readonly bornOn: CalendarDate
  readonly today: CalendarDate
}

/** The days that a join date may mean; one and the same day where the day is known. */
interface Span {
  readonly text: CalendarDate | CalendarMonth
  readonly precision: 'day' | 'month'
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/** Reads the date of joining. A month is judged by the day that favours the member. Refuses with `joinedOn.*`. */
export function readJoinedOn({ raw, bornOn, today }: JoinedOnInput): Decision<JoinedOn> {
  const span = readSpan(raw)
  if (!span) return refuse('joinedOn.invalid')
  if (span.first > today) return refuse('joinedOn.future')
  const oldestPossible = ageOn(bornOn, span.last < today ? span.last : today)
  if (oldestPossible < YOUNGEST_JOIN_AGE_WITH_NOTE) {
    return refuse('joinedOn.tooYoung', { minimum: YOUNGEST_JOIN_AGE })
  }
  if (ageOn(bornOn, span.first) > OLDEST_JOIN_AGE) {
    return refuse('joinedOn.tooOld', { maximum: OLDEST_JOIN_AGE })
  }
  const needsNote = oldestPossible < YOUNGEST_JOIN_AGE
  return accept({ joinedOn: span.text, precision: span.precision, needsNote })
}

export const JOIN_AGES = ['inOrder', 'tooYoung', 'tooOld'] as const
type JoinAge = (typeof JOIN_AGES)[number]

/** Whether a join date on record goes together with another birth date. */
export function joinAgeOf(input: JoinedOnInput): JoinAge {
  const read = readJoinedOn(input)
  if (read.ok) return 'inOrder'
  return read.refusal.code === 'joinedOn.tooOld' ? 'tooOld' : 'tooYoung'
}

/** A join date in its one spelling; what is none stays as it was typed. */
export function readJoinedOnText(raw: string): string {
  return readSpan(raw)?.text ?? raw
}

function readSpan(raw: string): Span | undefined {
  const day = readCalendarDate(raw)
  if (day.ok) return { text: day.value, precision: 'day', first: day.value, last: day.value }
  const month = readCalendarMonth(raw)
  if (!month.ok) return undefined
  return {
    text: month.value,
    precision: 'month',
    first: firstDayOf(month.value),
    last: lastDayOf(month.value),
  }
}
