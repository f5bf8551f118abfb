import type { MemberFilter } from '@qingtuan/contract/members'
import { normaliseMemberNumber } from '@qingtuan/domain/members/member-number'
import { sql } from 'kysely'
import type { Predicate } from './name-search.ts'
import { anyOf, typedPrefix, waysToName } from './name-search.ts'

type Filter = Pick<MemberFilter, 'status' | 'sex' | 'joinedFrom' | 'joinedTo' | 'text'>

const NAME = { name: 'member.name', pinyin: 'member.name_py', initials: 'member.name_initials' }

const ofStatus = (status: string): Predicate => sql`member.status = ${status}`
const ofSex = (sex: string): Predicate => sql`member.sex = ${sex}`
const joinedFrom = (date: string): Predicate => sql`member.joined_on >= ${date}`
const joinedTo = (date: string): Predicate => sql`member.joined_on <= ${date}`
const numbered = (number: string): Predicate => sql`member.number = ${number}`

/** By the beginning of name, pinyin or initials, or by the whole number. */
function found(text: string): Predicate {
  const number = normaliseMemberNumber(typedPrefix(text))
  return anyOf(/\d/.test(number) ? [numbered(number)] : waysToName(NAME, text))
}

/** The conditions of a filter; what was not asked for sets none. */
export function conditionsOf(filter: Filter): Predicate[] {
  return [
    filter.status && ofStatus(filter.status),
    filter.sex && ofSex(filter.sex),
    filter.joinedFrom && joinedFrom(filter.joinedFrom),
    filter.joinedTo && joinedTo(filter.joinedTo),
    filter.text && found(filter.text),
  ].filter((predicate) => typeof predicate === 'object')
}
