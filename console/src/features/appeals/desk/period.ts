import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { addDays } from '@qingtuan/domain/shared/calendar-date'
import type { Filter } from '../../../shared/list/url-filter.ts'
import { day, oneOf } from '../../../shared/list/url-filter.ts'

export const PERIODS = ['month', 'days30', 'own'] as const

/** What the address of the figures may ask for. */
export const periodReaders = { period: oneOf(PERIODS), from: day, to: day }

export type PeriodFilter = Filter<typeof periodReaders>

export interface Period {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** First and last day that an address asks for; days in the wrong order are exchanged. */
export function periodOf(filter: PeriodFilter, today: CalendarDate): Period {
  const last30 = { from: addDays(today, -29), to: today }
  if (filter.period === 'days30') return last30
  if (filter.period !== 'own') return { from: `${today.slice(0, 8)}01`, to: today }
  const { from = last30.from, to = today } = filter
  return from <= to ? { from, to } : { from: to, to: from }
}
