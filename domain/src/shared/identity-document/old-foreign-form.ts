import type { CalendarDate } from '../calendar-date.ts'
import { isMainlandProvince } from '../code-tables/province.ts'
import type { Decision } from '../refusal.ts'
import { refuse } from '../refusal.ts'
import type { Sex } from '../sex.ts'
import type { BirthFacts } from './birth-facts.ts'
import { readBirth } from './birth-facts.ts'

/** Country of ISO 3166 (3 letters) + place of issue (4) + birth yyMMdd (6) + sequence (1) + check (1). */
const OLD_FORM = /^[A-Z]{3}(?<place>\d{4})(?<yy>\d{2})(?<month>\d{2})(?<day>\d{2})\d{2}$/

/** Reads the form issued until 2023. It does not carry the sex: `sex` is what the holder has typed. */
export function readOldForeignForm(number: string, sex: Sex, today: CalendarDate): Decision<BirthFacts> {
  const parts = OLD_FORM.exec(number)?.groups
  if (!parts) return refuse('identityDocument.malformed')
  if (number.at(-1) !== travelCheckDigit(number.slice(0, -1))) return refuse('identityDocument.checkDigit')
  if (!isMainlandProvince(parts.place?.slice(0, 2) ?? '')) return refuse('identityDocument.area')
  const inThisCentury = `20${parts.yy}-${parts.month}-${parts.day}`
  const bornOn = inThisCentury <= today ? inThisCentury : `19${inThisCentury.slice(2)}`
  return readBirth(bornOn, sex, today)
}

/** ICAO 9303: weights 7 3 1, letters counting from A = 10. */
function travelCheckDigit(text: string): string {
  const weights = [7, 3, 1]
  const sum = [...text].reduce(
    (total, sign, at) => total + Number.parseInt(sign, 36) * (weights[at % 3] ?? 0),
    0,
  )
  return String(sum % 10)
}
