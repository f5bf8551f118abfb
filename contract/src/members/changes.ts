import { POSTS } from '@qingtuan/domain/shared/code-tables/post'
import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import type { Cell, CellContext } from './cells.ts'
import { MEMBER_CELLS } from './cells.ts'
import type { MemberCells } from './row.ts'

/** What an entry of a membership is called, in forms and in the timeline. */
export const ENTRY_WORDS = {
  name: ['姓名', 'Name'],
  sex: ['性别', 'Sex'],
  bornOn: ['出生日期', 'Born'],
  documentKind: ['证件类型', 'Document'],
  documentNumber: ['证件号码', 'Document number'],
  phone: ['手机号', 'Phone'],
  joinedOn: ['入团时间', 'Joined'],
  memberNumber: ['团员编号', 'Member number'],
  ethnicGroup: ['民族', 'Ethnic group'],
  politicalStatus: ['政治面貌', 'Political status'],
  educationFullTime: ['全日制学历', 'Full-time education'],
  educationHighest: ['最高学历', 'Highest education'],
  inSchool: ['是否在读', 'Still studying'],
  graduationYear: ['毕业年份', 'Graduates in'],
  householdArea: ['户籍所在地', 'Household area'],
  employerOrSchool: ['工作单位或学校', 'Employer or school'],
  occupation: ['职业', 'Occupation'],
  email: ['电子邮箱', 'E-mail'],
  cardNumber: ['团员证编号', 'Card number'],
  partyJoinedOn: ['入党时间', 'Joined the party'],
  volunteerRegisteredOn: ['注册志愿者时间', 'Registered as a volunteer'],
  leftReason: ['离团原因', 'Reason'],
  leftOn: ['离团日期', 'Left on'],
  post: ['职务', 'Post'],
  organization: ['所在组织', 'Organization'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>

export type NamedEntry = keyof typeof ENTRY_WORDS

const DOCUMENT_WORDS = {
  residentId: ['居民身份证', 'Resident identity card'],
  hkMoTwResidencePermit: ['港澳台居民居住证', 'Residence permit (HK, Macao, Taiwan)'],
  foreignPermanentResidentId: ['外国人永久居留身份证', 'Permanent resident ID (foreigner)'],
  passport: ['护照', 'Passport'],
} as const

type Words = readonly [zh: string, en: string]

function inLocale(words: Words, { locale }: Pick<CellContext, 'locale'>): string {
  return words[locale === 'en' ? 1 : 0]
}

export function entryWord(entry: NamedEntry, context: Pick<CellContext, 'locale'>): string {
  return inLocale(ENTRY_WORDS[entry], context)
}

/** One changed entry of the timeline, in words; an empty value was not stated. */
export interface ChangeInWords {
  readonly entry: string
  readonly label: string
  readonly before: string
  readonly after: string
}

type Details = Readonly<Record<string, readonly [unknown, unknown]>> | null

/** What an event of the timeline changed, codes as words. */
export function changesInWords(details: Details, context: CellContext): ChangeInWords[] {
  return Object.entries(details ?? {}).map(([entry, [before, after]]) => ({
    entry,
    label: isNamed(entry) ? entryWord(entry, context) : entry,
    before: valueInWords(entry, before, context),
    after: valueInWords(entry, after, context),
  }))
}

function isNamed(entry: string): entry is NamedEntry {
  return Object.hasOwn(ENTRY_WORDS, entry)
}

function valueInWords(entry: string, value: unknown, context: CellContext): string {
  if (value === null || value === undefined || value === '') return ''
  if (entry === 'documentKind') {
    const kind = DOCUMENT_KINDS.find((known) => known === value)
    return kind ? inLocale(DOCUMENT_WORDS[kind], context) : String(value)
  }
  if (entry === 'post') return postWord(String(value), context)
  const cells: Readonly<Record<string, Cell>> = MEMBER_CELLS
  const cell = COMPOSED.has(entry) ? undefined : cells[entry]
  // A cell reads the one entry that it is about.
  return cell ? cell({ [entry]: value } as unknown as MemberCells, context) : String(value)
}

/** Cells that are made of more than the entry of their name. */
const COMPOSED = new Set(['age', 'numberState', 'organization', 'record'])

function postWord(code: string, { locale }: CellContext): string {
  const row = POSTS.find((known) => known.code === code)
  return row?.[locale === 'en' ? 'en' : 'zh'] ?? code
}
