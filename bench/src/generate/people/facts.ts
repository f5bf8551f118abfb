import type { MemberStatus } from '@qingtuan/domain/members/status'
import type { Random } from '../random.ts'

export const FIRST_BIRTH_YEAR = 1998
export const BIRTH_YEARS = 14
/** The generated world ends here; everything in it has happened before. */
export const WORLD_ENDS = Date.UTC(2026, 9, 1)

export interface PersonFacts {
  readonly sex: 'male' | 'female'
  readonly birthYear: number
  readonly bornOn: string
  readonly joinedOn: string
  readonly precision: 'day' | 'month'
}

const two = (value: number) => String(value).padStart(2, '0')

/** A young person who joined at 14 or later; most at 14 or 15. */
export function drawPerson(random: Random, oldest = 0): PersonFacts {
  const sex = random.chance(0.49) ? 'male' : 'female'
  const birthYear = FIRST_BIRTH_YEAR + oldest + random.below(BIRTH_YEARS - oldest)
  const bornOn = `${birthYear}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
  const age = 14 + Math.floor(random.next() ** 3 * 10)
  const year = Math.min(birthYear + age, 2025)
  // In December everybody has had the birthday.
  const month = year === birthYear + 14 ? 12 : 1 + random.below(12)
  const precision = random.chance(0.85) ? 'day' : 'month'
  const day = precision === 'month' ? 1 : 28 + (month === 12 ? random.below(3) : -random.below(27))
  return { sex, birthYear, bornOn, joinedOn: `${year}-${two(month)}-${two(day)}`, precision }
}

/** Of a hundred: 88 active, 3 floating, 1 in transfer, 8 who left. */
export function drawStatus(random: Random): MemberStatus {
  const lot = random.next()
  if (lot < 0.88) return 'active'
  if (lot < 0.91) return 'floating'
  return lot < 0.92 ? 'transferring' : 'left'
}

/** Ethnic group, political status, education twice, household area; one record in eight lacks something. */
export function drawRecord(random: Random): (string | null)[] {
  const education = random.chance(0.5) ? '60' : '20'
  const record: (string | null)[] = [random.chance(0.9) ? '01' : '11', '03', education, education, '110108']
  return random.chance(0.875) ? record : record.with(random.below(record.length), null)
}
