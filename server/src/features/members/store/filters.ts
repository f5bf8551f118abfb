import type { MemberFilter } from '@qingtuan/contract/members'
import { normaliseMemberNumber } from '@qingtuan/domain/members/member-number'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { yearsBefore } from '@qingtuan/domain/shared/calendar-date'
import { sql } from 'kysely'
import type { RollPorts } from '../ports.ts'
import { INCOMPLETE, numberStateIs } from './conditions.ts'
import type { Predicate, Way } from './name-search.ts'
import { typedPrefix, waysToName } from './name-search.ts'

/** What one condition on a column says; the rest of a filter says where to look, and in which order. */
type Filter = Omit<MemberFilter, 'organizationId' | 'text' | 'asOf' | 'sort' | 'direction'>
type Asked = { readonly [Entry in keyof Filter]-?: NonNullable<Filter[Entry]> }
interface Around {
  readonly today: CalendarDate
  readonly ports: RollPorts
}
type Conditions = { readonly [Entry in keyof Asked]: (asked: Asked[Entry], around: Around) => Predicate }

const NAME = { name: 'member.name', pinyin: 'member.name_py', initials: 'member.name_initials' }

/** One condition for each entry of a filter: one without does not compile. */
const CONDITIONS: Conditions = {
  status: (status) => sql`member.status = ${status}`,
  sex: (sex) => sql`member.sex = ${sex}`,
  ageFrom: (age, { today }) => sql`member.born_on <= ${yearsBefore(today, age)}`,
  ageTo: (age, { today }) => sql`member.born_on > ${yearsBefore(today, age + 1)}`,
  joinedFrom: (date) => sql`member.joined_on >= ${date}`,
  joinedTo: (date) => sql`member.joined_on <= ${date}`,
  ethnicGroup: (code) => sql`member.ethnic_group = ${code}`,
  politicalStatus: (code) => sql`member.political_status = ${code}`,
  educationHighest: (code) => sql`member.education_highest = ${code}`,
  educationFullTime: (code) => sql`member.education_full_time = ${code}`,
  inSchool: (answer) => sql`member.in_school = ${answer === 'yes'}`,
  graduationYear: (year) => sql`member.graduation_year = ${year}`,
  numberState: numberStateIs,
  record: (completeness) => (completeness === 'incomplete' ? INCOMPLETE : sql`not ${INCOMPLETE}`),
  finding: (finding, { ports }) => ports.findingCondition(finding, 'member.id'),
}

const numbered = (number: string): Predicate => sql`member.number = ${number}`

/** The ways in which a text finds a member: the beginning of name, pinyin or initials, or the whole number. */
export function waysToFind(text: string): Way[] {
  const number = normaliseMemberNumber(typedPrefix(text))
  return /\d/.test(number) ? [{ column: 'member.number', where: numbered(number) }] : waysToName(NAME, text)
}

/** The other conditions of a filter; what was not asked for sets none. */
export function conditionsOf(filter: Filter, around: Around): Predicate[] {
  const entries = Object.keys(CONDITIONS) as (keyof Asked)[]
  return entries.flatMap((entry) => conditionOf(entry, filter[entry], around))
}

function conditionOf<Entry extends keyof Asked>(
  entry: Entry,
  asked: Asked[Entry] | undefined,
  around: Around,
): Predicate[] {
  return asked ? [CONDITIONS[entry](asked, around)] : []
}
