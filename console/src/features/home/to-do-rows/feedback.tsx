import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-feedback',
  { text: '条反馈待答复', lead: '请在期限内答复；逾期后自动上报到上一级' },
  {
    text: 'reports of problems wait for an answer',
    lead: 'Answer in time; afterwards they pass up by themselves',
  },
)

/** Feedback that this organization has to answer. */
export function FeedbackToDo() {
  const say = useTexts(texts)
  const { data } = useQuery(api.feedback.counts.queryOptions())
  return <ToDoRow count={data?.waiting ?? 0} text={say('text')} lead={say('lead')} to="/feedback" />
}
