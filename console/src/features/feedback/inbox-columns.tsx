import type { TableColumnsType } from 'antd'
import { Link, useLocation } from 'react-router'
import { Badge } from '../../shared/look/badge.tsx'
import { Clipped } from '../../shared/look/clipped.tsx'
import { momentText } from '../../shared/look/moment.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './feedback.module.css'
import { FeedbackTag } from './feedback-tag.tsx'
import { feedbackTexts } from './feedback-texts.ts'
import type { FeedbackRow } from './queries.ts'

export function useInboxColumns(): TableColumnsType<FeedbackRow> {
  const say = useTexts(feedbackTexts)
  const { search, state } = useLocation()
  return [
    {
      title: say('text'),
      render: (_, { id, text }) => (
        <Link to={{ pathname: `/feedback/${id}`, search }} state={state} className={styles.problem ?? ''}>
          {text}
        </Link>
      ),
    },
    { title: say('reporter'), render: (_, { reporter }) => <Clipped text={reporter.name} /> },
    {
      title: say('organization'),
      render: (_, { organization }) => (organization ? <Clipped text={organization.shortName} /> : '—'),
    },
    { title: say('state'), render: (_, row) => <FeedbackTag state={row.state} /> },
    { title: say('sentAt'), render: (_, { sentAt }) => momentText(sentAt) },
    { title: say('waitsUntil'), render: (_, row) => <Due row={row} /> },
  ]
}

function Due({ row }: { readonly row: FeedbackRow }) {
  const say = useTexts(feedbackTexts)
  if (!row.waitsUntil) return '—'
  return (
    <span className={styles.due}>
      {row.waitsUntil} {row.overdue && <Badge tone="bad">{say('overdue')}</Badge>}
    </span>
  )
}
