import type { Client } from '@qingtuan/contract/client'
import { Link } from 'react-router'
import { momentOf, timeBeside } from '../../../shared/text/dates.ts'
import { useCheckInTexts } from './texts.ts'

type Today = Awaited<ReturnType<Client['communityService']['today']>>['items'][number]

/** A project of today: when and where, what is known of me, and for its leader the way to the list. */
export function TodayCard({ item }: { readonly item: Today }) {
  const t = useCheckInTexts()
  const { project, leads, takesPart, inAt, outAt, waitsForWord } = item
  return (
    <section className="card" aria-label={project.title}>
      <h3 className="card-title">{project.title}</h3>
      <dl className="facts">
        <dt>{t('when')}</dt>
        <dd>
          {momentOf(project.startsAt)} – {timeBeside(project.startsAt, project.endsAt)}
        </dd>
        <dt>{t('where')}</dt>
        <dd>{project.placeName}</dd>
        {takesPart ? (
          <>
            <dt>{t('in')}</dt>
            <dd>{inAt ? momentOf(inAt) : t('notYet')}</dd>
            <dt>{t('out')}</dt>
            <dd>{outAt ? momentOf(outAt) : t('notYet')}</dd>
          </>
        ) : null}
      </dl>
      {waitsForWord ? <p className="notice notice-attention">{t('waitsForWord')}</p> : null}
      {leads ? (
        <p className="links">
          <Link to={`/service/projects/${project.id}/list`}>{t('lead')}</Link>
        </p>
      ) : null}
    </section>
  )
}
