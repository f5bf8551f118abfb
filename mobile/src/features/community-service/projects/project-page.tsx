import './projects.css'
import { useParams } from 'react-router'
import { Page } from '../../../shared/page/page.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { momentOf } from '../../../shared/text/dates.ts'
import { OwnPart } from './own-part.tsx'
import type { MemberProject } from './queries.ts'
import { useOneProject } from './queries.ts'
import { useProjectTexts } from './texts.ts'
import { useTimesText } from './words.ts'

/** One project: what, when, where, who, and one’s own part in it. */
export function ServiceProjectPage() {
  const t = useProjectTexts()
  const { id = '' } = useParams()
  const project = useOneProject(id)
  return (
    <Page title={t('oneTitle')} back="/service">
      <Asked query={project} nextSteps={[{ label: t('toService'), to: '/service' }]}>
        {(one) => (
          <>
            <section className="card stack">
              <div>
                <h2 className="card-title service-words">{one.title}</h2>
                <span className={one.phase === 'open' || one.phase === 'running' ? 'badge' : BADGE}>
                  {t(one.phase)}
                </span>
              </div>
              {one.phase === 'cancelled' ? (
                <p className="service-words">
                  {t('cancelledReason', { reason: one.cancelledReason ?? t('archivedReason') })}
                </p>
              ) : null}
              <OwnPart project={one} />
            </section>
            <Facts project={one} />
          </>
        )}
      </Asked>
    </Page>
  )
}

const BADGE = 'badge badge-attention'

function Facts({ project }: { readonly project: MemberProject }) {
  const t = useProjectTexts()
  const times = useTimesText()
  const { signedUp, places, organization } = project
  return (
    <section className="card stack">
      <dl className="facts">
        <dt>{t('when')}</dt>
        <dd>{times(project)}</dd>
        <dt>{t('where')}</dt>
        <dd>
          {project.placeName}
          <br />
          <span className="weak">{project.address}</span>
        </dd>
        <dt>{t('people')}</dt>
        <dd>
          {t('upTo', { signedUp, places })}
          {project.waiting > 0 ? ` · ${t('queued', { waiting: project.waiting })}` : ''}
        </dd>
        <dt>{t('until')}</dt>
        <dd>{momentOf(project.signUpUntil)}</dd>
        <dt>{t('credit')}</dt>
        <dd>{t('hours', { hours: project.creditMinutes / 60 })}</dd>
        <dt>{t('organizer')}</dt>
        <dd>{organization.fullName}</dd>
        <dt>{t('audience')}</dt>
        <dd>
          {t(`audience.${project.audience}`)} · {t(project.kind)}
        </dd>
        <dt>{t('contact')}</dt>
        <dd>
          <Contact project={project} />
        </dd>
      </dl>
      <div>
        <h3 className="card-title">{t('details')}</h3>
        <p className="service-words">{project.details}</p>
      </div>
    </section>
  )
}

/** A number to call is whole, and shown to who takes part. */
function Contact({ project: { contactName, contactPhone } }: { readonly project: MemberProject }) {
  const t = useProjectTexts()
  const isWhole = /^\d+$/.test(contactPhone)
  return (
    <>
      {contactName}{' '}
      {isWhole ? (
        <a
          className="link service-call"
          href={`tel:${contactPhone}`}
          aria-label={`${t('call')} ${contactPhone}`}
        >
          {contactPhone}
        </a>
      ) : (
        contactPhone
      )}
      {isWhole ? null : <span className="weak service-hint">{t('contactHidden')}</span>}
    </>
  )
}
