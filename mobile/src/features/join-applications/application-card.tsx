import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { Place } from '../../shared/organization-picker/place.tsx'
import { ApplicationActs } from './application-acts.tsx'
import { Standing } from './standing.tsx'
import { StepsLine } from './steps-line.tsx'
import { useJoinApplicationTexts } from './texts.ts'

/** One application, whole: state, holder, entries, steps, and the acts that work now. */
export function ApplicationCard({ application }: { readonly application: JoinApplication }) {
  const t = useJoinApplicationTexts()
  const { state, returnReason, organization, joinedOn, memberNumber } = application
  return (
    <section className="card stack">
      <h2 className="card-title">{t('stateLine', { state: t(state) })}</h2>
      {state === 'returned' && returnReason ? (
        <div className="notice notice-attention">
          <p>
            <strong>{t('reason')}</strong>
          </p>
          <p>{returnReason}</p>
        </div>
      ) : null}
      <Standing application={application} />
      {state === 'pending' ? <p className="weak">{t('afterwards')}</p> : null}
      {state === 'returned' ? <p className="weak">{t('returnedAfter')}</p> : null}
      {state === 'closed' ? <p className="weak">{t('closedAfter')}</p> : null}
      <dl className="facts">
        <dt>{t('organization')}</dt>
        <dd>
          <Place place={organization} />
        </dd>
        <dt>{t('joinedOn')}</dt>
        <dd>{joinedOn}</dd>
        <dt>{t('number')}</dt>
        <dd>{memberNumber ?? t('numberLater')}</dd>
      </dl>
      <StepsLine application={application} />
      <ApplicationActs application={application} />
    </section>
  )
}
