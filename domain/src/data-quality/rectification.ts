import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { Check } from './check.ts'

export const TITLE_BOUNDS = { minimum: 2, maximum: 60 } as const
/** A campaign runs at least a week and at most a year. */
export const CAMPAIGN_DAYS = { least: 7, most: 365 } as const

export interface RectificationWish {
  readonly title: string
  readonly checks: readonly Check[]
  readonly deadline: CalendarDate
  readonly today: CalendarDate
}

/** A campaign as it is kept. */
export function decideStart({ title: raw, checks, deadline, today }: RectificationWish): Decision<{
  readonly title: string
  readonly checks: readonly Check[]
}> {
  const title = raw.trim()
  const length = [...title].length
  if (length < TITLE_BOUNDS.minimum || length > TITLE_BOUNDS.maximum)
    return refuse('rectification.titleInvalid', TITLE_BOUNDS)
  if (checks.length === 0) return refuse('rectification.checksMissing')
  const [first, last] = [addDays(today, CAMPAIGN_DAYS.least), addDays(today, CAMPAIGN_DAYS.most)]
  if (deadline < first || deadline > last) return refuse('rectification.deadlineInvalid', { first, last })
  return accept({ title, checks: [...new Set(checks)] })
}

/** Whether its last day has passed, so that it ends by itself. */
export function isOver(deadline: CalendarDate, today: CalendarDate): boolean {
  return today > deadline
}
