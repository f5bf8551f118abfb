import type { NumberState } from '@qingtuan/domain/members/number-state'
import { sql } from 'kysely'
import type { Predicate } from './name-search.ts'

/** `missingEntries` of the domain as a condition; the index of the incomplete has the same words. */
export const INCOMPLETE: Predicate = sql`(member.ethnic_group is null or member.political_status is null
  or member.education_full_time is null or member.education_highest is null or member.household_area is null)`

/** `numberState` of the domain as conditions: of a disputed number nothing else is asked. */
const NUMBER_STATE_IS: Readonly<Record<NumberState, Predicate>> = {
  disputed: sql`member.number_disputed`,
  generated: sql`(not member.number_disputed and member.number >= 'A' and member.number < 'B')`,
  provisional: sql`(not member.number_disputed and member.number >= 'P' and member.number < 'Q')`,
  ok: sql`(not member.number_disputed and member.number < 'A' and substr(member.number, 5, 2) = '11')`,
  otherProvince: sql`(not member.number_disputed and member.number < 'A' and substr(member.number, 5, 2) <> '11')`,
}

export function numberStateIs(state: NumberState): Predicate {
  return NUMBER_STATE_IS[state]
}
