import { momentOf } from '../../shared/text/dates.ts'
import type { Membership } from './membership.ts'
import { useMembersTexts } from './texts.ts'

/** Where the member belongs, and everything that ever happened to the membership. */
export function MembershipHistory({ membership }: { readonly membership: Membership }) {
  const t = useMembersTexts()
  return (
    <section className="card stack">
      <dl className="facts">
        <dt>{t('above')}</dt>
        <dd>{membership.place.ancestors.map(({ shortName }) => shortName).join(' › ')}</dd>
      </dl>
      <h2 className="card-title">{t('timeline')}</h2>
      <ol className="line">
        <li className="line-done">
          <p>{t('joined')}</p>
          <p className="weak">{membership.joinedOn}</p>
        </li>
        {membership.timeline.map((event) => (
          <li className="line-done" key={event.at}>
            <p>{t(event.kind, { organization: event.organization.shortName })}</p>
            <p className="weak">
              {momentOf(event.at)} · {t('by', { name: event.byName })}
            </p>
            {event.note ? <p className="weak">{event.note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
