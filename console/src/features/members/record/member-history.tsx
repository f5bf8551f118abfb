import { changesInWords } from '@qingtuan/contract/members/changes'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { Timeline } from 'antd'
import { momentText } from '../../../shared/look/moment.ts'
import { useLocale } from '../../../shared/texts/locale.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from '../member-drawer.module.css'
import { membersTexts } from '../members-texts.ts'
import type { MemberDetail } from '../queries.ts'
import recordStyles from './record.module.css'
import { recordTexts } from './record-texts.ts'

type MemberEvent = MemberDetail['timeline'][number]

/** Everything that ever happened to the membership, oldest first. */
export function MemberHistory({ member }: { readonly member: MemberDetail }) {
  const items = member.timeline.map((event, place) => ({
    key: `${place}-${event.at}`,
    content: <Event event={event} />,
  }))
  return <Timeline items={items} />
}

function Event({ event }: { readonly event: MemberEvent }) {
  const say = useTexts(membersTexts)
  const sayRecord = useTexts(recordTexts)
  return (
    <div>
      <div>{say(event.kind, { organization: event.organization.shortName })}</div>
      <Changes details={event.details} />
      {event.note && <div>{say('note', { note: event.note })}</div>}
      <div className={styles.note}>
        {momentText(event.at)} · {say('by', { name: event.byName || sayRecord('system') })}
      </div>
    </div>
  )
}

function Changes({ details }: Pick<MemberEvent, 'details'>) {
  const say = useTexts(recordTexts)
  const { locale } = useLocale()
  const changes = changesInWords(details as Parameters<typeof changesInWords>[0], {
    locale,
    today: toShanghaiDate(new Date()),
  })
  if (changes.length === 0) return null
  return (
    <ul className={recordStyles.changes}>
      {changes.map(({ entry, label, before, after }) => (
        <li key={entry}>
          {say('changed', { label, before: before || say('empty'), after: after || say('empty') })}
        </li>
      ))}
    </ul>
  )
}
