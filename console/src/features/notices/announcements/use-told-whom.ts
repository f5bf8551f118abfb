import { CHECK_LABELS } from '@qingtuan/contract/data-quality/check-labels'
import {
  COMPLETENESS_WORDS,
  NUMBER_STATE_WORDS,
  SEX_WORDS,
  STATUS_WORDS,
  YES_OR_NO_WORDS,
} from '@qingtuan/contract/members/cells'
import type { MemberColumnKey } from '@qingtuan/contract/members/columns'
import { columnLabel } from '@qingtuan/contract/members/columns'
import type { Locale } from '@qingtuan/contract/refusals/sentence'
import { EDUCATIONS } from '@qingtuan/domain/shared/code-tables/education'
import { ETHNIC_GROUPS } from '@qingtuan/domain/shared/code-tables/ethnic-group'
import { POLITICAL_STATUSES } from '@qingtuan/domain/shared/code-tables/political-status'
import type { Fact } from '../../../shared/look/facts.tsx'
import { conditionTexts } from '../../../shared/member/condition-texts.ts'
import { organizationTexts } from '../../../shared/organization/organization-texts.ts'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import type { Announcement } from './queries.ts'

/** Who is told, in words: members, and organizations. */
export function useToldWhom(announcement: Announcement): Fact[] {
  const say = useTexts(announcementTexts)
  const members = useMembersText(announcement)
  const organizations = useOrganizationsText(announcement.organizations)
  return [
    ...(members === null ? [] : [[say('members'), members] as const]),
    ...(organizations === null ? [] : [[say('organizations'), organizations] as const]),
  ]
}

type Conditions = NonNullable<Announcement['members']>

const CODED = {
  ethnicGroup: ETHNIC_GROUPS,
  politicalStatus: POLITICAL_STATUSES,
  educationHighest: EDUCATIONS,
  educationFullTime: EDUCATIONS,
} as const
const WORDED = {
  inSchool: YES_OR_NO_WORDS,
  numberState: NUMBER_STATE_WORDS,
  record: COMPLETENESS_WORDS,
} as const

function useMembersText({ members, part }: Announcement): string | null {
  const say = useTexts(announcementTexts)
  const sayCondition = useTexts(conditionTexts)
  const { locale } = useLocale()
  if (members === null) return null
  const at = locale === 'en' ? 1 : 0
  const { sex, status, ageFrom, ageTo, graduationYear, finding } = members
  const labelled = (key: MemberColumnKey, text: string) => `${columnLabel(key, locale)} ${text}`
  const coded = entriesOf(CODED).flatMap(([key, table]) => {
    const row = table.find(({ code }) => code === members[key])
    return row ? [labelled(key, locale === 'en' ? row.en : row.zh)] : []
  })
  const worded = entriesOf(WORDED).flatMap(([key, words]) => {
    const found = Object.entries(words).find(([value]) => value === members[key])
    return found ? [labelled(key, found[1][at])] : []
  })
  const conditions = [
    part?.shortName ?? say('wholeSubtree'),
    ...(sex ? [SEX_WORDS[sex][at]] : []),
    ...(status ? [STATUS_WORDS[status][at]] : []),
    ...(ageFrom || ageTo ? [`${sayCondition('age')} ${between(ageFrom, ageTo)}`] : []),
    ...coded,
    ...worded,
    ...(graduationYear ? [labelled('graduationYear', String(graduationYear))] : []),
    ...(finding ? [finding === 'any' ? sayCondition('anyFinding') : CHECK_LABELS[finding][locale]] : []),
    ...rest(members, locale),
  ]
  return conditions.join(' · ')
}

function between(from: string | number | undefined, to: string | number | undefined): string {
  if (to === undefined) return `≥ ${from}`
  return from === undefined ? `≤ ${to}` : `${from}–${to}`
}

/** What this form does not ask, and another client may have. */
function rest({ text, joinedFrom, joinedTo }: Conditions, locale: Locale): string[] {
  return [
    ...(text ? [`“${text}”`] : []),
    ...(joinedFrom || joinedTo
      ? [`${columnLabel('joinedOn', locale)} ${between(joinedFrom, joinedTo)}`]
      : []),
  ]
}

function entriesOf<T extends object>(all: T) {
  return Object.entries(all) as { [Key in keyof T]: [Key, T[Key]] }[keyof T][]
}

function useOrganizationsText(organizations: Announcement['organizations']): string | null {
  const say = useTexts(announcementTexts)
  const sayKind = useTexts(organizationTexts)
  if (organizations === null) return null
  const { level, kinds } = organizations
  return [say(level), ...kinds.map((kind) => sayKind(kind))].join(' · ')
}
