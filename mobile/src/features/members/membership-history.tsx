import { momentOf } from '../../shared/text/dates.ts'
import type { Membership } from './membership.ts'
import { EventChanges } from './record/event-changes.tsx'
import { useRecordTexts } from './record/record-texts.ts'
import { useMembersTexts } from './texts.ts'

/** Where the member belongs, and everything that ever happened to the membership. */
export function MembershipHistory({ membership }: { readonly membership: Membership }) {
  const t = useMembersTexts()
  const tRecord = useRecordTexts()
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
          <li className="line-done" key={`${event.kind} ${event.at} ${JSON.stringify(event.details)}`}>
            <p>{t(event.kind, { organization: event.organization.shortName })}</p>
            <EventChanges details={event.details} />
            <p className="weak">
              {momentOf(event.at)} · {t('by', { name: event.byName || tRecord('system') })}
            </p>
            {event.note ? <p className="weak">{event.note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
