import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** How long graduates may be given to answer. */
export const LONGEST_SEASON_DAYS = 366

export interface SeasonWish {
  readonly year: number
  readonly deadline: CalendarDate
  /** The day in China. */
  readonly today: CalendarDate
}

/** A season is held for the graduates of last year, of this one or of the next, until some later day. */
export function decideSeason({ year, deadline, today }: SeasonWish): Decision<null> {
  const present = Number(today.slice(0, 4))
  if (Math.abs(year - present) > 1)
    return refuse('graduation.yearOutOfRange', { from: present - 1, to: present + 1 })
  const latest = addDays(today, LONGEST_SEASON_DAYS)
  if (deadline <= today || deadline > latest) return refuse('graduation.deadlineOutOfRange', { latest })
  return accept(null)
}

/** Days before the deadline on which those are reminded who have not answered. */
const REMINDED_BEFORE = [7, 3, 1]

export function remindsOn(deadline: CalendarDate, today: CalendarDate): boolean {
  return REMINDED_BEFORE.some((days) => addDays(today, days) === deadline)
}
