import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { momentText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './feedback.module.css'
import { FeedbackTag } from './feedback-tag.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import type { SentFeedback } from './queries.ts'

export function useSentColumns(): TableColumnsType<SentFeedback> {
  const say = useTexts(feedbackTexts)
  return [
    {
      title: say('text'),
      render: (_, { id, text }) => (
        <Link to={`/feedback/sent/${id}`} className={styles.problem ?? ''}>
          {text}
        </Link>
      ),
    },
    { title: say('state'), render: (_, { state }) => <FeedbackTag state={state} /> },
    { title: say('handler'), render: (_, { handler }) => handler ?? say('administrators') },
    { title: say('sentAt'), render: (_, { sentAt }) => momentText(sentAt) },
    { title: say('waitsUntil'), render: (_, { waitsUntil }) => waitsUntil ?? '—' },
  ]
}
