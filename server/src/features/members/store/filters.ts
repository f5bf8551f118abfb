import type { MemberFilter } from '@qingtuan/contract/members'
import { normaliseMemberNumber } from '@qingtuan/domain/members/member-number'
import { sql } from 'kysely'
import type { Predicate, Way } from './name-search.ts'
import { typedPrefix, waysToName } from './name-search.ts'

/** What one condition on a column says; the rest of a filter says where to look, and in which order. */
type Filter = Omit<MemberFilter, 'organizationId' | 'text' | 'sort' | 'direction'>

const NAME = { name: 'member.name', pinyin: 'member.name_py', initials: 'member.name_initials' }

/** One condition for each entry of a filter: one without does not compile. */
const CONDITIONS: Readonly<Record<keyof Filter, (asked: string) => Predicate>> = {
  status: (status) => sql`member.status = ${status}`,
  sex: (sex) => sql`member.sex = ${sex}`,
  joinedFrom: (date) => sql`member.joined_on >= ${date}`,
  joinedTo: (date) => sql`member.joined_on <= ${date}`,
}

const numbered = (number: string): Predicate => sql`member.number = ${number}`

/** The ways in which a text finds a member: the beginning of name, pinyin or initials, or the whole number. */
export function waysToFind(text: string): Way[] {
  const number = normaliseMemberNumber(typedPrefix(text))
  return /\d/.test(number) ? [{ column: 'member.number', where: numbered(number) }] : waysToName(NAME, text)
}

/** The other conditions of a filter; what was not asked for sets none. */
export function conditionsOf(filter: Filter): Predicate[] {
  const entries = Object.keys(CONDITIONS) as (keyof Filter)[]
  return entries.flatMap((entry) => {
    const asked = filter[entry]
    return asked ? [CONDITIONS[entry](asked)] : []
  })
}
