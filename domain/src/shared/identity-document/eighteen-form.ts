import type { CalendarDate } from '../calendar-date.ts'
import { endsInCheckCharacter } from '../check-character.ts'
import { isMainlandProvince } from '../code-tables/province.ts'
import type { Decision } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import type { BirthFacts } from './birth-facts.ts'
import { readBirth } from './birth-facts.ts'

/** 6 characters of origin + 8 of birth + 3 of sequence (odd = male) + check, GB 11643-1999. */
const EIGHTEEN = /^(?<origin>\d{6})(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})\d{2}(?<parity>\d)[\dX]$/

/** Residence permits of Hong Kong, Macao and Taiwan residents carry no county. */
const PERMIT_AREAS: readonly string[] = ['810000', '820000', '830000']

/** County codes that were withdrawn stay valid in numbers, so that only the province can be judged. */
export function isResidentArea(origin: string): boolean {
  return isMainlandProvince(origin.slice(0, 2)) || origin.startsWith('71')
}

export function isPermitArea(origin: string): boolean {
  return PERMIT_AREAS.includes(origin)
}

/** Foreign permanent residents, form of 2023: `9`, place of issue (2), country of ISO 3166 (3). */
export function isForeignOrigin(origin: string): boolean {
  return origin.startsWith('9') && isMainlandProvince(origin.slice(1, 3))
}

/** Reads the 18-character form that three kinds of document share; they differ in the origin they allow. */
export function readEighteenForm(
  number: string,
  isOrigin: (origin: string) => boolean,
  today: CalendarDate,
): Decision<BirthFacts> {
  const parts = EIGHTEEN.exec(number)?.groups
  if (!parts) return refuse('identityDocument.malformed')
  if (!endsInCheckCharacter(number)) return refuse('identityDocument.checkDigit')
  if (!isOrigin(parts.origin ?? '')) return refuse('identityDocument.area')
  const sex = Number(parts.parity) % 2 === 1 ? 'male' : 'female'
  return readBirth(`${parts.year}-${parts.month}-${parts.day}`, sex, today)
}
