import { MEMBER_COLUMN_KEYS } from '@qingtuan/contract/members/columns'
import { MEMBER_FINDINGS } from '@qingtuan/domain/data-quality/check'
import { PRESENT_CONDITIONS } from '@qingtuan/domain/members/as-of'
import { AGE_BOUNDS, GRADUATION_YEAR_BOUNDS } from '@qingtuan/domain/members/bounds'
import { COMPLETENESS } from '@qingtuan/domain/members/completeness'
import { NUMBER_STATES } from '@qingtuan/domain/members/number-state'
import { MEMBER_STATUSES } from '@qingtuan/domain/members/status'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { POLITICAL_STATUSES } from '@qingtuan/domain/shared/code-tables/political-status'
import { SEXES } from '@qingtuan/domain/shared/sex'
import type { Filter, Reader } from '../../shared/list/url-filter.ts'
import { day, oneOf, text, wholeNumber } from '../../shared/list/url-filter.ts'

const education = oneOf(EDUCATIONS.map(({ code }) => code))

function between({ least, most }: { readonly least: number; readonly most: number }): Reader<number> {
  return (raw) => {
    const value = wholeNumber(raw)
    return value !== undefined && value >= least && value <= most ? value : undefined
  }
}

/** Keys of columns with commas between; unknown ones are passed over. */
const columnKeys: Reader<string> = (raw) => {
  const known = raw.split(',').filter((key) => MEMBER_COLUMN_KEYS.some((column) => column === key))
  return known.join(',') || undefined
}

/** What the address of 我的团员 may ask for; `columns` and `view` are the page’s own. */
export const membersReaders = {
  text: text(100),
  status: oneOf(MEMBER_STATUSES),
  sex: oneOf(SEXES),
  joinedFrom: day,
  joinedTo: day,
  organizationId: wholeNumber,
  ageFrom: between(AGE_BOUNDS),
  ageTo: between(AGE_BOUNDS),
  ethnicGroup: oneOf(ETHNIC_GROUPS.map(({ code }) => code)),
  politicalStatus: oneOf(POLITICAL_STATUSES.map(({ code }) => code)),
  educationHighest: education,
  educationFullTime: education,
  inSchool: oneOf(['yes', 'no']),
  graduationYear: between(GRADUATION_YEAR_BOUNDS),
  numberState: oneOf(NUMBER_STATES),
  record: oneOf(COMPLETENESS),
  finding: oneOf(MEMBER_FINDINGS),
  asOf: day,
  sort: oneOf(['name', 'joinedOn', 'bornOn', 'admittedAt']),
  direction: oneOf(['up', 'down']),
  columns: columnKeys,
  /** `all` stands for the whole roll where another view opens first. */
  view: oneOf(['all']),
}

export type MembersFilter = Filter<typeof membersReaders>
/** The part that the server is asked for. */
export type AskedFilter = Omit<MembersFilter, 'columns' | 'view'>

/** Stand behind “more conditions”. */
export const MORE_CONDITIONS = [
  'ageFrom',
  'ageTo',
  ...PRESENT_CONDITIONS,
] as const satisfies readonly (keyof MembersFilter)[]

/** An earlier day is not asked for what is known of today alone. */
export function askedOf({ columns: _columns, view: _view, ...asked }: MembersFilter): AskedFilter {
  return isEarlier(asked) ? withoutPresent(asked) : asked
}

/** Whether an address asks for the roll of a day before today, as the server reads it. */
export function isEarlier({ asOf }: Pick<MembersFilter, 'asOf'>): boolean {
  return asOf !== undefined && asOf < toShanghaiDate(new Date())
}

function withoutPresent(asked: AskedFilter): AskedFilter {
  const entries = Object.entries(asked).filter(([key]) => !PRESENT_CONDITIONS.some((known) => known === key))
  return Object.fromEntries(entries)
}

/** The conditions alone, without order and columns. */
export function conditionsOf({ sort: _sort, direction: _direction, ...conditions }: AskedFilter) {
  return conditions
}
