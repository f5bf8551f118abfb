import { WORKING_HOURS } from '@qingtuan/domain/shared/working-time'

const HOUR = 60
const WORKING_DAY = (WORKING_HOURS.to - WORKING_HOURS.from) * HOUR

export interface TimeLeft {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

/** Working minutes as working days of eight hours, hours and minutes. */
export function splitWorkingMinutes(total: number): TimeLeft {
  const left = Math.max(0, Math.floor(total))
  const rest = left % WORKING_DAY
  return { days: Math.floor(left / WORKING_DAY), hours: Math.floor(rest / HOUR), minutes: rest % HOUR }
}
