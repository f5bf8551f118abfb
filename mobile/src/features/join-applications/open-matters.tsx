import type { Me } from '@qingtuan/contract/accounts/me'
import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { Link } from 'react-router'
import { NextSteps } from '../../shared/page/failure-notice.tsx'
import { ForwardIcon } from '../../shared/page/icons.tsx'
import { Standing } from './standing.tsx'
import { useJoinApplicationTexts } from './texts.ts'

/** What waits, with whom and until when; leads to where it is dealt with. */
export function OpenMatters({ open }: { readonly open: readonly JoinApplication[] }) {
  const t = useJoinApplicationTexts()
  return (
    <section>
      <h2 className="section-title">{t('matters')}</h2>
      {open.length === 0 ? <p className="card weak">{t('mattersNone')}</p> : null}
      <ul className="menu">
        {open.map((application) => (
          <li key={application.id}>
            <Link className="menu-entry" to="/organization">
              <span className="matter">
                <strong>{t('stateLine', { state: t(application.state) })}</strong>
                <Standing application={application} />
              </span>
              <ForwardIcon />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const HINTS = { cadre: 'hintCadre', youth: 'hintYouth', member: 'hintMember' } as const

/** FAQ M7: whoever has no application is told so, and is one step from one. */
export function JoinHint({ person }: { readonly person: NonNullable<Me['person']> }) {
  const t = useJoinApplicationTexts()
  return (
    <section className="card">
      <p>{t(HINTS[person.identity])}</p>
      <NextSteps isMain steps={[{ label: t('applyTitle'), to: '/organization/apply' }]} />
    </section>
  )
}
