import { REGISTRATION_CODE_RANDOM_BYTES, registrationCodeFrom } from '../organizations/registration-code.ts'
import type { CalendarDate } from '../shared/calendar-date.ts'
import { datedNumber } from '../shared/dated-number.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

export const CERTIFICATE_NUMBER_RANDOM_BYTES = REGISTRATION_CODE_RANDOM_BYTES

/** `ZS` (证书), the day in China, and six characters without look-alikes: `ZS261128-K7M3PQ`. */
export function certificateNumberFrom(now: Date, randomBytes: Uint8Array): string {
  return datedNumber('ZS', { now, code: registrationCodeFrom(randomBytes) })
}

/** The days that a certificate tells of; null for since the beginning, and for until it is issued. */
export interface CertificatePeriod {
  readonly firstOn: CalendarDate | null
  readonly lastOn: CalendarDate | null
}

/** A period ends no earlier than it begins, and not in the future. */
export function judgePeriod(period: CertificatePeriod, today: CalendarDate): Decision<CertificatePeriod> {
  const { firstOn, lastOn } = period
  const end = lastOn ?? today
  const isWrong = end > today || (firstOn !== null && firstOn > end)
  return isWrong ? refuse('serviceCertificate.periodInvalid', { today }) : accept(period)
}

/** Whether all that a certificate tells of still stands in the ledger. */
export function certificateStanding(issuedMinutes: number, presentMinutes: number): 'valid' | 'reduced' {
  return presentMinutes < issuedMinutes ? 'reduced' : 'valid'
}
