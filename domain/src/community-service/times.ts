import type { Refusal } from '../shared/refusal.ts'
import { CREDIT_MINUTES } from './entries.ts'

/** Instants in ISO 8601, and the minutes credited to who stays to the end. */
export interface ServiceTimes {
  readonly startsAt: string
  readonly endsAt: string
  readonly signUpUntil: string
  readonly creditMinutes: number
}

export interface ServiceFault extends Refusal {
  readonly path: keyof ServiceTimes
}

const MINUTE = 60_000

/** Every entry of the times that does not fit the others. */
export function faultsOfTimes({
  startsAt,
  endsAt,
  signUpUntil,
  creditMinutes,
}: ServiceTimes): ServiceFault[] {
  const minutes = Math.floor((Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE)
  const faults: ServiceFault[] = []
  if (minutes <= 0) faults.push({ path: 'endsAt', code: 'serviceProject.endsTooEarly' })
  if (Date.parse(signUpUntil) > Date.parse(startsAt))
    faults.push({ path: 'signUpUntil', code: 'serviceProject.signUpEndInvalid' })
  if (minutes > 0 && creditMinutes > minutes) faults.push({ path: 'creditMinutes', ...tooLong(minutes) })
  return faults
}

/** Whole half hours fit; half an hour is the least, so that nobody is told of none. */
function tooLong(minutes: number): Refusal {
  const { least, step } = CREDIT_MINUTES
  const most = Math.max(least, Math.floor(minutes / step) * step)
  return { code: 'serviceProject.creditTooLong', facts: { hours: most / 60 } }
}

/**
 * What can no longer be kept: a beginning or an end of sign-up that has passed. An end of sign-up that `stands` already
 * may have passed: what else a project says can be mended after it.
 */
export function faultOfTheMoment(
  { startsAt, signUpUntil }: Pick<ServiceTimes, 'startsAt' | 'signUpUntil'>,
  now: Date,
  stands: Date | null,
): ServiceFault | null {
  const passed = (at: string) => Date.parse(at) <= now.getTime()
  if (passed(startsAt)) return { path: 'startsAt', code: 'serviceProject.inThePast' }
  if (passed(signUpUntil) && Date.parse(signUpUntil) !== stands?.getTime())
    return { path: 'signUpUntil', code: 'serviceProject.inThePast' }
  return null
}
