import type { MemberFilter } from '@qingtuan/contract/members'
import { normaliseMemberNumber } from '@qingtuan/domain/members/member-number'
import { sql } from 'kysely'
import type { Predicate, Way } from './name-search.ts'
import { typedPrefix, waysToName } from './name-search.ts'

type Filter = Pick<MemberFilter, 'status' | 'sex' | 'joinedFrom' | 'joinedTo'>

const NAME = { name: 'member.name', pinyin: 'member.name_py', initials: 'member.name_initials' }

const ofStatus = (status: string): Predicate => sql`member.status = ${status}`
const ofSex = (sex: string): Predicate => sql`member.sex = ${sex}`
const joinedFrom = (date: string): Predicate => sql`member.joined_on >= ${date}`
const joinedTo = (date: string): Predicate => sql`member.joined_on <= ${date}`
const numbered = (number: string): Predicate => sql`member.number = ${number}`

/** The ways in which a text finds a member: the beginning of name, pinyin or initials, or the whole number. */
export function waysToFind(text: string): Way[] {
  const number = normaliseMemberNumber(typedPrefix(text))
  return /\d/.test(number) ? [{ column: 'member.number', where: numbered(number) }] : waysToName(NAME, text)
}

/** The other conditions of a filter; what was not asked for sets none. */
export function conditionsOf(filter: Filter): Predicate[] {
  return [
    filter.status && ofStatus(filter.status),
    filter.sex && ofSex(filter.sex),
    filter.joinedFrom && joinedFrom(filter.joinedFrom),
    filter.joinedTo && joinedTo(filter.joinedTo),
  ].filter((predicate) => typeof predicate === 'object')
}
