import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-relocations',
  { text: '项组织转隶待您审批', lead: '逾期未答复的，改由您的上级审批' },
  {
    text: 'Moves of organizations to answer',
    lead: 'What is not answered in time passes to your superior',
  },
)

/** Moves of whole organizations that wait for this one’s answer. */
export function RelocationsToDo() {
  const say = useTexts(texts)
  const { data } = useQuery(api.relocations.countWaiting.queryOptions({ input: {} }))
  return (
    <ToDoRow
      count={data?.waiting ?? 0}
      text={say('text')}
      lead={say('lead')}
      to="/relocations?scope=waiting"
    />
  )
}
