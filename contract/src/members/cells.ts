import { missingEntries } from '@qingtuan/domain/members/completeness'
import type { NumberState } from '@qingtuan/domain/members/number-state'
import { numberState } from '@qingtuan/domain/members/number-state'
import type { EndReason, MemberStatus } from '@qingtuan/domain/members/status'
import type { CalendarDate } from '@qingtuan/domain/shared/calendar-date'
import { ageOn, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { CodeRow } from '@qingtuan/domain/shared/code-tables/code-row'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { POLITICAL_STATUSES } from '@qingtuan/domain/shared/code-tables/political-status'
import { PROVINCES } from '@qingtuan/domain/shared/code-tables/province'
import type { Sex } from '@qingtuan/domain/shared/sex'
import type { Locale } from '../refusals/sentence.ts'
import type { MemberCells } from './row.ts'

export interface CellContext {
  readonly locale: Locale
  /** The day in China, for ages. */
  readonly today: CalendarDate
}
/** What stands in a cell; empty while not stated. */
export type Cell = (row: MemberCells, context: CellContext) => string
type Words<Key extends string> = Readonly<Record<Key, readonly [zh: string, en: string]>>

export const SEX_WORDS: Words<Sex> = {
  male: ['男', 'Male'],
  female: ['女', 'Female'],
  unknown: ['未知', 'Unknown'],
}
export const STATUS_WORDS: Words<MemberStatus> = {
  active: ['正常', 'Active'],
  floating: ['流动团员', 'Floating'],
  transferring: ['转接中', 'Transferring'],
  left: ['已离团', 'Left'],
}
export const LEAVE_REASON_WORDS: Words<EndReason> = {
  ageOut: ['超龄离团', 'Turned 28'],
  withdrawn: ['自愿退团', 'Withdrew'],
  lapsed: ['自行脱团', 'Lapsed'],
  expelled: ['开除团籍', 'Expelled'],
  deceased: ['去世', 'Deceased'],
  recordedInError: ['误录', 'Recorded in error'],
  sentOut: ['转出系统', 'Sent out of the system'],
}
export const NUMBER_STATE_WORDS: Words<NumberState> = {
  ok: ['正常', 'In order'],
  generated: ['系统生成', 'Made by the system'],
  disputed: ['有争议', 'Disputed'],
  provisional: ['待更正', 'To be replaced'],
  otherProvince: ['外省编号', 'Of another province'],
}
export const YES_OR_NO_WORDS: Words<'yes' | 'no'> = { yes: ['是', 'Yes'], no: ['否', 'No'] }
/** As a filter asks for it. */
export const COMPLETENESS_WORDS: Words<'complete' | 'incomplete'> = {
  complete: ['完整', 'Complete'],
  incomplete: ['不完整', 'Incomplete'],
}
const RECORD: Words<'complete' | 'incomplete'> = {
  complete: ['完整', 'Complete'],
  incomplete: ['缺 {count} 项', '{count} missing'],
}

export const MEMBER_CELLS = {
  name: ({ name }) => name,
  sex: ({ sex }, context) => word(SEX_WORDS, sex, context),
  bornOn: ({ bornOn }) => bornOn,
  age: ({ bornOn }, { today }) => String(ageOn(bornOn, today)),
  joinedOn: ({ joinedOn }) => joinedOn,
  memberNumber: ({ memberNumber }) => memberNumber,
  numberState: ({ memberNumber, numberDisputed }, context) =>
    word(NUMBER_STATE_WORDS, numberState({ number: memberNumber, isDisputed: numberDisputed }), context),
  organization: ({ organization }) => organization.shortName,
  status: ({ status }, context) => word(STATUS_WORDS, status, context),
  ethnicGroup: ({ ethnicGroup }, context) => codeText(ETHNIC_GROUPS, ethnicGroup, context),
  politicalStatus: ({ politicalStatus }, context) => codeText(POLITICAL_STATUSES, politicalStatus, context),
  educationHighest: ({ educationHighest }, context) => codeText(EDUCATIONS, educationHighest, context),
  educationFullTime: ({ educationFullTime }, context) => codeText(EDUCATIONS, educationFullTime, context),
  inSchool: ({ inSchool }, context) =>
    inSchool === null ? '' : word(YES_OR_NO_WORDS, inSchool ? 'yes' : 'no', context),
  graduationYear: ({ graduationYear }) => (graduationYear === null ? '' : String(graduationYear)),
  employerOrSchool: ({ employerOrSchool }) => employerOrSchool ?? '',
  occupation: ({ occupation }) => occupation ?? '',
  householdArea: ({ householdArea }, context) => areaText(householdArea, context),
  email: ({ email }) => email ?? '',
  cardNumber: ({ cardNumber }) => cardNumber ?? '',
  partyJoinedOn: ({ partyJoinedOn }) => partyJoinedOn ?? '',
  volunteerRegisteredOn: ({ volunteerRegisteredOn }) => volunteerRegisteredOn ?? '',
  record: (row, context) => recordText(row, context),
  admittedAt: ({ admittedAt }) => dayText(admittedAt),
  floatingSince: ({ floatingSince }) => dayText(floatingSince),
  leftAt: ({ leftAt }) => dayText(leftAt),
  leftReason: ({ leftReason }, context) =>
    leftReason === null ? '' : word(LEAVE_REASON_WORDS, leftReason, context),
} as const satisfies Readonly<Record<string, Cell>>

function word<Key extends string>(words: Words<Key>, key: Key, { locale }: CellContext): string {
  return words[key][locale === 'en' ? 1 : 0]
}

function codeText(table: readonly CodeRow[], code: string | null, { locale }: CellContext): string {
  const row = table.find((known) => known.code === code)
  return row?.[locale === 'en' ? 'en' : 'zh'] ?? code ?? ''
}

/** The province by name; which county its code means, changes over the years. */
function areaText(area: string | null, context: CellContext): string {
  return area === null ? '' : `${codeText(PROVINCES, area.slice(0, 2), context)} ${area}`
}

function recordText(row: MemberCells, context: CellContext): string {
  const count = missingEntries(row).length
  if (count === 0) return word(RECORD, 'complete', context)
  return word(RECORD, 'incomplete', context).replace('{count}', String(count))
}

function dayText(instant: string | null): string {
  return instant === null ? '' : toShanghaiDate(new Date(instant))
}
