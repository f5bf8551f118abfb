import {
  mayBecomeShandongNumber,
  normaliseMemberNumber,
  readMemberNumber,
} from '@qingtuan/domain/members/member-number'
import { PROVINCES } from '@qingtuan/domain/shared/code-tables/province'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'

/** In the order in which the number is read. */
const BROKEN_BY: readonly RefusalCode[] = [
  'memberNumber.malformed',
  'memberNumber.yearMismatch',
  'memberNumber.provinceUnknown',
]

export type RuleState = 'met' | 'broken' | 'open'

export interface NumberRules {
  readonly count: number
  readonly form: RuleState
  readonly year: RuleState
  readonly province: RuleState
  /** Where the number comes from, if it says so. */
  readonly from: (typeof PROVINCES)[number] | null
  readonly isOtherProvince: boolean
  /** The historic form of Shandong, to which the other rules do not apply. */
  readonly isShandong: boolean
}

/** What the rule says to a number as typed, part by part (FAQ M12); what follows a broken part is open. */
export function numberRules(raw: string, joinedOn: string): NumberRules {
  const number = normaliseMemberNumber(raw)
  const reading = readMemberNumber({ raw, joinedOn })
  const code = reading.ok ? null : reading.refusal.code
  const [form, ...whole] = statesOf(code)
  const [year, province] = code === 'memberNumber.malformed' ? statesOfBeginning(number, joinedOn) : whole
  return {
    count: number.length,
    form: form ?? 'open',
    year: year ?? 'open',
    province: province ?? 'open',
    from: /^\d{6}/.test(number) ? (PROVINCES.find((row) => row.code === number.slice(4, 6)) ?? null) : null,
    isOtherProvince: reading.ok && reading.value.warnings.includes('otherProvince'),
    isShandong: reading.ok && number.length === 16,
  }
}

/** Year and province as soon as they are there, judged within a number that goes on well. */
function statesOfBeginning(number: string, joinedOn: string): RuleState[] {
  const digits = /^\d*/.exec(number)?.[0].length ?? 0
  if (digits < 4) return ['open', 'open']
  const beginning = digits < 6 ? `${number.slice(0, 4)}11` : number.slice(0, 6)
  const reading = readMemberNumber({ raw: beginning.padEnd(12, '0'), joinedOn })
  const [, year = 'open', province = 'open'] = statesOf(reading.ok ? null : reading.refusal.code)
  const judged = [year, digits < 6 ? 'open' : province]
  return mayBecomeShandongNumber(number, joinedOn)
    ? judged.map((state) => (state === 'broken' ? 'open' : state))
    : judged
}

function statesOf(code: RefusalCode | null): RuleState[] {
  if (code === null) return ['met', 'met', 'met']
  const brokenAt = BROKEN_BY.indexOf(code)
  return BROKEN_BY.map((_, at) => {
    if (brokenAt < 0 || at > brokenAt) return 'open'
    return at === brokenAt ? 'broken' : 'met'
  })
}
