import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { momentText } from '../../../shared/look/moment.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-service-hours',
  {
    text: '个服务项目的时长待确认',
    lead: '最早的已于 {since} 结束；确认后才计入团员的服务时长',
  },
  {
    text: 'Service projects whose hours wait to be confirmed',
    lead: 'The first ended at {since}; members are credited once you confirm',
  },
)

/** Ended projects whose hours this organization has to confirm. */
export function ServiceHoursToDo() {
  const say = useTexts(texts)
  const { data } = useQuery(api.communityService.hoursToConfirm.queryOptions())
  return (
    <ToDoRow
      count={data?.projects ?? 0}
      text={say('text')}
      lead={say('lead', { since: data?.since ? momentText(data.since) : '' })}
      to="/community-service?view=past&phase=over"
    />
  )
}
