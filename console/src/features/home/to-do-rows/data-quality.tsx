import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-data-quality',
  {
    open: '项数据问题待整改',
    openLead: '修改正确后自动消除；确属特殊情况的请说明原因',
    toDecide: '项下级说明待您认可',
    toDecideLead: '认可后不再列为待整改',
  },
  {
    open: 'Findings of your own to mend',
    openLead: 'They disappear once the data is right; explain what has to stay',
    toDecide: 'Explanations of subordinates to judge',
    toDecideLead: 'What you accept need not be mended',
  },
)

/** What the checks found in one’s own data, and explanations of direct children. */
export function DataQualityToDo() {
  const say = useTexts(texts)
  const { id: organizationId } = useMyOrganization()
  const { data } = useQuery(api.dataQuality.overview.queryOptions({ input: { organizationId } }))
  return (
    <>
      <ToDoRow
        count={data?.mine.open ?? 0}
        text={say('open')}
        lead={say('openLead')}
        to="/data-quality/findings?scope=own&state=open"
      />
      <ToDoRow
        count={data?.mine.toDecide ?? 0}
        text={say('toDecide')}
        lead={say('toDecideLead')}
        to="/data-quality/findings?scope=toDecide"
      />
    </>
  )
}
