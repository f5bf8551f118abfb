import type { Cell } from '@qingtuan/contract/members/cells'
import { MEMBER_CELLS } from '@qingtuan/contract/members/cells'
import { entryWord } from '@qingtuan/contract/members/changes'
import { missingEntries } from '@qingtuan/domain/members/completeness'
import type { RecordGroup } from '@qingtuan/domain/members/record/entries'
import { RECORD_GROUPS } from '@qingtuan/domain/members/record/entries'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Fact } from '../../../shared/look/facts.tsx'
import { Facts } from '../../../shared/look/facts.tsx'
import { MemberStatusTag } from '../../../shared/member/member-status-tag.tsx'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { OrganizationPlace } from '../../../shared/organization/organization-place.tsx'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { Reveal } from '../acts/reveal.tsx'
import { membersTexts } from '../members-texts.ts'
import { NumberMark } from '../number/number-mark.tsx'
import type { MemberDetail } from '../queries.ts'
import styles from './record.module.css'
import { recordTexts } from './record-texts.ts'

/** The whole record under its headings, and what it lacks. */
export function MemberFacts({ member }: { readonly member: MemberDetail }) {
  const say = useTexts(recordTexts)
  const { basic, membership, educationAndWork, contact } = useFacts(member)
  return (
    <>
      <Missing member={member} />
      <Group title={say('basic')} facts={basic} />
      <Group title={say('membership')} facts={membership} />
      <Group title={say('educationAndWork')} facts={educationAndWork} />
      <Group title={say('contact')} facts={contact} />
    </>
  )
}

function Group({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      <Facts facts={facts} />
    </section>
  )
}

function Missing({ member }: { readonly member: MemberDetail }) {
  const say = useTexts(recordTexts)
  const { locale } = useLocale()
  const missing = [...missingEntries(member), ...(member.phone === null ? (['phone'] as const) : [])]
  if (missing.length === 0) return null
  const entries = missing.map((entry) => entryWord(entry, { locale })).join(locale === 'en' ? ', ' : '、')
  return <p className={styles.missing}>{say('missing', { entries })}</p>
}

function useFacts(member: MemberDetail): Record<RecordGroup, Fact[]> {
  const say = useTexts(membersTexts)
  const sayMember = useTexts(memberTexts)
  const { locale } = useLocale()
  const context = { locale, today: toShanghaiDate(new Date()) }
  const kept = (group: RecordGroup): Fact[] =>
    RECORD_GROUPS[group].map((entry) => {
      const cell: Cell = MEMBER_CELLS[entry]
      return [entryWord(entry, context), cell(member, context)]
    })
  const whole = (entry: 'documentNumber' | 'phone', masked: string | null) => (
    <Reveal key={entry} id={member.id} entry={entry} masked={masked} />
  )
  const left: Fact[] = member.leftReason
    ? [
        [entryWord('leftReason', context), MEMBER_CELLS.leftReason(member, context)],
        [entryWord('leftOn', context), MEMBER_CELLS.leftAt(member)],
      ]
    : []
  return {
    basic: [
      [sayMember('sex'), sayMember(member.sex)],
      [sayMember('bornOn'), member.bornOn],
      [sayMember('documentKind'), sayMember(member.documentKind)],
      [sayMember('documentNumber'), whole('documentNumber', member.documentNumber)],
      ...kept('basic'),
    ],
    membership: [
      [say('status'), <MemberStatusTag key="status" status={member.status} />],
      ...left,
      [sayMember('organization'), <OrganizationPlace key="place" place={member.place} />],
      [
        sayMember('memberNumber'),
        <span key="number">
          {member.memberNumber} <NumberMark member={member} />
        </span>,
      ],
      [sayMember('joinedOn'), member.joinedOn],
      ...kept('membership'),
    ],
    educationAndWork: kept('educationAndWork'),
    contact: [[sayMember('phone'), whole('phone', member.phone)], ...kept('contact')],
  }
}
