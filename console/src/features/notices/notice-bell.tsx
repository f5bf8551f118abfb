import { Link } from 'react-router'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './notices.module.css'
import { noticesTexts } from './notices-texts.ts'
import { useUnreadCount } from './queries.ts'

const MOST_SHOWN = 99

/** The way to the notices, with how many nobody has opened yet. */
export function NoticeBell() {
  const say = useTexts(noticesTexts)
  const count = useUnreadCount().data?.count ?? 0
  const label =
    count === 0 ? say('bellNone') : say('bell', { count: count > MOST_SHOWN ? say('more') : count })
  return (
    <Link to="/notices" className={styles.bell} aria-label={label} title={label}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor">
        <path
          d="M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15L6 17Zm4 3.5a2 2 0 0 0 4 0"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {count > 0 && (
        <span className={styles.number} aria-hidden="true">
          {count > MOST_SHOWN ? say('more') : count}
        </span>
      )}
    </Link>
  )
}
