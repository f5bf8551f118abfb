import type { FeedbackView } from '@qingtuan/contract/feedback/views'
import { FEEDBACK_VIEWS } from '@qingtuan/contract/feedback/views'
import { Link } from 'react-router'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './feedback.module.css'
import { feedbackTexts } from './feedback-texts.ts'
import { useFeedbackCounts } from './queries.ts'

/** The parts of an inbox, with how many wait. */
export function ViewTabs({ view }: { readonly view: FeedbackView }) {
  const say = useTexts(feedbackTexts)
  const { data } = useFeedbackCounts()
  return (
    <nav className={styles.tabs} aria-label={say('views')}>
      {FEEDBACK_VIEWS.map((each) => (
        <Link
          key={each}
          className={styles.tab}
          to={each === 'waiting' ? '/feedback' : `/feedback?view=${each}`}
          {...(each === view ? { 'aria-current': 'page' } : {})}
        >
          {each === 'waiting' ? `${say('waiting')} ${data?.waiting ?? ''}` : say(`view.${each}`)}
        </Link>
      ))}
    </nav>
  )
}
