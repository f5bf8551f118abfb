import { toShanghaiDate } from './calendar-date.ts'

/** Hours in China during which nobody is told anything that can wait: from ten in the evening until seven. */
export const QUIET_HOURS = { from: 22, until: 7 } as const

const HOUR = 3_600_000
const SHANGHAI = 8 * HOUR
const HOURS_A_DAY = 24

export function isQuiet(instant: Date): boolean {
  const hour = Math.floor((instant.getTime() + SHANGHAI) / HOUR) % HOURS_A_DAY
  return hour >= QUIET_HOURS.from || hour < QUIET_HOURS.until
}

/** When what is wished for an instant may come: at seven instead of in quiet hours, unless it is urgent. */
export function deliveryTime(wished: Date, isUrgent: boolean): Date {
  if (isUrgent || !isQuiet(wished)) return wished
  const untilSeven = (HOURS_A_DAY - QUIET_HOURS.from + QUIET_HOURS.until) * HOUR
  const day = toShanghaiDate(new Date(wished.getTime() + untilSeven - QUIET_HOURS.until * HOUR))
  return new Date(Date.parse(day) - SHANGHAI + QUIET_HOURS.until * HOUR)
}
