import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-graduations',
  { text: '名 {year} 年毕业生没有登记去向', lead: '{deadline} 截止，可提醒或代为登记' },
  {
    text: 'graduates of {year} have not said where they go',
    lead: 'Until {deadline}; remind them, or note what they say',
  },
)

/** A row for each open season in which somebody has not answered. */
export function GraduationsToDo() {
  const say = useTexts(texts)
  const { data } = useQuery(api.graduations.list.queryOptions({ input: { scope: 'open' } }))
  return data?.items.map(({ id, year, deadline, figures }) => (
    <ToDoRow
      key={id}
      count={figures.unanswered + figures.undecided}
      text={say('text', { year })}
      lead={say('lead', { deadline })}
      to={`/graduations/${id}?state=unanswered`}
    />
  ))
}
