import { Facts } from '../../../shared/look/facts.tsx'
import { momentText } from '../../../shared/look/moment.ts'
import { Section } from '../../../shared/look/page.tsx'
import { MemberStatusTag } from '../../../shared/member/member-status-tag.tsx'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { OrganizationPlace } from '../../../shared/organization/organization-place.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './case.module.css'
import { CaseSteps } from './case-steps.tsx'
import { caseTexts } from './case-texts.ts'
import { Earlier } from './earlier.tsx'
import type { AppealCase } from './queries.ts'

/** Everything beside the comparison that weighs in a decision. */
export function CaseFacts({ appeal }: { readonly appeal: AppealCase }) {
  const say = useTexts(caseTexts)
  return (
    <>
      <ObjectionTime appeal={appeal} />
      {appeal.photosDestroyed && <p className={styles.quiet}>{say('photosDestroyed')}</p>}
      <div className={styles.columns}>
        {appeal.record && <RecordSection record={appeal.record} />}
        <Earlier appeal={appeal} />
        <Section title={say('steps')}>
          <CaseSteps appeal={appeal} />
        </Section>
      </div>
    </>
  )
}

/** What the holder of the record said against it, if anything. */
export function Objection({ appeal: { objection } }: { readonly appeal: AppealCase }) {
  const say = useTexts(caseTexts)
  if (!objection) return null
  const { at, reason } = objection
  return (
    <div className={styles.objection}>
      <strong>{say('objection')}</strong> · {momentText(at)}
      <p>{reason ? say('objectionReason', { reason }) : say('objectionNoReason')}</p>
    </div>
  )
}

function ObjectionTime({ appeal }: { readonly appeal: AppealCase }) {
  const say = useTexts(caseTexts)
  const { objection, objectUntil, decidedAt } = appeal
  if (objection || decidedAt || !objectUntil || Date.parse(objectUntil) < Date.now()) return null
  return <p className={styles.note}>{say('objectUntil', { time: momentText(objectUntil) })}</p>
}

function RecordSection({ record }: { readonly record: NonNullable<AppealCase['record']> }) {
  const say = useTexts(caseTexts)
  const sayMember = useTexts(memberTexts)
  const { place, boundSince, lastSeenAt, memberStatus, memberNumber, isCadre } = record
  return (
    <Section title={say('record')}>
      <Facts
        facts={[
          [say('place'), place ? <OrganizationPlace key="place" place={place} /> : say('noPlace')],
          [
            say('memberStatus'),
            memberStatus ? <MemberStatusTag key="status" status={memberStatus} /> : say('noMember'),
          ],
          [sayMember('memberNumber'), memberNumber],
          [say('cadre'), say(isCadre ? 'yes' : 'no')],
          [say('boundSince'), boundSince ? momentText(boundSince) : say('unbound')],
          [say('lastSeenAt'), lastSeenAt ? momentText(lastSeenAt) : say('never')],
        ]}
      />
    </Section>
  )
}
