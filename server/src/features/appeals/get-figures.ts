import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import { reviewerOf } from './reviewer-of.ts'
import { readFigures } from './store/figures.ts'

export async function getFigures(call: Call, period: { from: CalendarDate; to: CalendarDate }) {
  reviewerOf(call)
  const today = toShanghaiDate(call.now)
  const { medianMinutes, p95Minutes, ...counts } = await readFigures(call.platform.database, {
    ...period,
    today,
  })
  return { ...counts, medianWorkingHours: hours(medianMinutes), p95WorkingHours: hours(p95Minutes) }
}

/** To the hundredth of an hour. */
function hours(minutes: number | null): number | null {
  return minutes === null ? null : Math.round((minutes / 60) * 100) / 100
}
