import { isMainlandProvince } from '../../shared/code-tables/province.ts'
import type { Decision } from '../../shared/refusal.ts'
import { accept, refuse } from '../../shared/refusal.ts'
import type { MemberNumberReading } from './reading.ts'

/** Year (4) + province (2) + serial (6). */
const OFFICIAL = /^(?<year>\d{4})(?<province>\d{2})\d{6}$/
/** Beijing, whose league this is. */
export const OWN_PROVINCE = '11'
/** The national system takes either of these years for the other. */
const EXCHANGEABLE_YEARS: readonly number[] = [2017, 2018]

/** Reads the number of an admission form; people move, so that another province is a warning only. */
export function readOfficialNumber(number: string, joinedYear: number): Decision<MemberNumberReading> {
  if (!number) return refuse('memberNumber.required')
  const parts = OFFICIAL.exec(number)?.groups
  if (!parts) return refuse('memberNumber.malformed')
  if (!agree(Number(parts.year), joinedYear)) return refuse('memberNumber.yearMismatch', { joinedYear })
  if (!isMainlandProvince(parts.province ?? '')) return refuse('memberNumber.provinceUnknown')
  return accept({ number, warnings: parts.province === OWN_PROVINCE ? [] : ['otherProvince'] })
}

function agree(year: number, joinedYear: number): boolean {
  return year === joinedYear || (EXCHANGEABLE_YEARS.includes(year) && EXCHANGEABLE_YEARS.includes(joinedYear))
}
