import type { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { needsExplanation } from './drop.ts'

export const EXPLANATION_BOUNDS = { minimum: 5, maximum: 500 } as const

/** The last day on which a return may be explained: 31 March of the next year. */
export function explainUntil(year: number): CalendarDate {
  return `${year + 1}-03-31`
}

export interface Explanation {
  readonly year: number
  readonly before: number | null
  readonly now: number
  readonly text: string
  /** The day in China. */
  readonly today: CalendarDate
}

/** The explanation as it is kept. Where nothing fell, none is taken: the return is frozen. */
export function decideExplanation({ year, before, now, text, today }: Explanation): Decision<string> {
  if (!needsExplanation(before, now)) return refuse('yearlyReturn.nothingToExplain')
  if (today > explainUntil(year)) return refuse('yearlyReturn.closed', { until: explainUntil(year) })
  const said = text.trim()
  const { minimum, maximum } = EXPLANATION_BOUNDS
  const length = [...said].length
  return length < minimum || length > maximum
    ? refuse('yearlyReturn.explanationRequired', EXPLANATION_BOUNDS)
    : accept(said)
}

/** The year whose return is due: the one before the day’s own. */
export function returnedYear(today: CalendarDate): number {
  return Number(today.slice(0, 4)) - 1
}
