import type { CalendarDate } from '../calendar-date.ts'
import { isCalendarDate } from '../calendar-date.ts'
import type { Decision } from '../refusal.ts'
import { accept, refuse } from '../refusal.ts'
import type { Sex } from '../sex.ts'

/** What a document tells about its holder. */
export interface BirthFacts {
  readonly bornOn: CalendarDate
  readonly sex: Sex
}

const EARLIEST = '1900-01-01'

/** Accepts a real day that is neither in the future nor before 1900. */
export function readBirth(bornOn: string, sex: Sex, today: CalendarDate): Decision<BirthFacts> {
  const isPlausible = isCalendarDate(bornOn) && bornOn >= EARLIEST && bornOn <= today
  return isPlausible ? accept({ bornOn, sex }) : refuse('identityDocument.birthDate')
}
