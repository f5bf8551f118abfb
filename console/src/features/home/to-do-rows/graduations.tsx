import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { api } from '../../../shared/api/client.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-graduations',
  {
    text: '名 {year} 年毕业生没有登记去向',
    lead: '{deadline} 截止，可提醒或代为登记',
    emptied: '个 {year} 年毕业支部的团员已全部转出',
    emptiedLead: '不再接收新团员的，请归档',
  },
  {
    text: 'Graduates of {year} who have not said where they go',
    lead: 'Until {deadline}; remind them, or note what they say',
    emptied: 'Branches of {year} that everybody has left',
    emptiedLead: 'Archive those that take in nobody any more',
  },
)

/** Rows for each open season: who has not answered, and branches that nobody is left in. */
export function GraduationsToDo() {
  const say = useTexts(texts)
  const { data } = useQuery(api.graduations.list.queryOptions({ input: { scope: 'open' } }))
  return data?.items.map(({ id, year, deadline, figures, emptied }) => (
    <Fragment key={id}>
      <ToDoRow
        count={figures.unanswered + figures.undecided}
        text={say('text', { year })}
        lead={say('lead', { deadline })}
        to={`/graduations/${id}?state=unanswered`}
      />
      <ToDoRow
        count={emptied}
        text={say('emptied', { year })}
        lead={say('emptiedLead')}
        to={`/graduations/${id}?branches=emptied`}
      />
    </Fragment>
  ))
}
