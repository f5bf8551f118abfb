import { useTexts } from '../../../shared/texts/texts.ts'
import { announcementTexts } from './announcement-texts.ts'
import styles from './announcements.module.css'
import type { Announcement } from './queries.ts'

/** In how many per cent; of nobody none. */
export function shareOf(count: number, total: number): number {
  return total === 0 ? 0 : Math.round((count / total) * 1000) / 10
}

/** Of those whom it has reached. */
export function ReadNumbers({ announcement }: { readonly announcement: Announcement }) {
  const say = useTexts(announcementTexts)
  const { figures, asksReceipt, withoutAccount } = announcement
  const { receivers, read, confirmed } = figures
  const numbers = [
    { label: say('receivers'), count: receivers, share: null },
    { label: say('read'), count: read, share: shareOf(read, receivers) },
    ...(asksReceipt
      ? [{ label: say('confirmed'), count: confirmed, share: shareOf(confirmed, receivers) }]
      : []),
    ...(withoutAccount > 0 ? [{ label: say('withoutAccount'), count: withoutAccount, share: null }] : []),
  ]
  return (
    <dl className={styles.numbers}>
      {numbers.map(({ label, count, share }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {count.toLocaleString('en')}
            {share !== null && <span className={styles.share}>{share}%</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
