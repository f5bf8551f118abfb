import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-number-cases',
  {
    corrections: '份编号更正申请待审核',
    correctionsLead: '请在期限内通过或退回；逾期后上级可代为办理',
    silent: '份编号更正申请超过期限无人办理',
    silentLead: '下级团支部逾期未办，您可以代为办理',
    toCollect: '项编号被占用待收入整改报告',
    toCollectLead: '下级团支部报告，请在期限内收入',
    toEscalate: '项编号被占用待上报基层部',
    toEscalateLead: '已收入整改报告，请在期限内上报',
    provisional: '名团员的编号为临时编号',
    provisionalLead: '请按入团志愿书更改',
  },
  {
    corrections: 'Number corrections to decide',
    correctionsLead: 'Approve or return them in time; afterwards a superior may act',
    silent: 'Number corrections past their time',
    silentLead: 'The branch has been silent; you may act for it',
    toCollect: 'Occupied numbers to collect',
    toCollectLead: 'Branches below reported them; collect them into your report in time',
    toEscalate: 'Occupied numbers to pass on',
    toEscalateLead: 'They stand in your report; pass them on in time',
    provisional: 'Members with a provisional number',
    provisionalLead: 'Enter the right one from the admission form',
  },
)

/** What waits about member numbers: requests of members, and occupied numbers. */
export function NumberCasesToDo() {
  const say = useTexts(texts)
  const { data } = useQuery(api.numberCases.counts.queryOptions())
  if (!data) return null
  const rows = [
    ['corrections', data.corrections, '/member-numbers/corrections?state=pending'],
    ['silent', data.silentCorrections, '/member-numbers/corrections?scope=silent'],
    ['toCollect', data.toCollect, '/member-numbers/cases?view=toCollect'],
    ['toEscalate', data.toEscalate, '/member-numbers/cases?view=toEscalate'],
    ['provisional', data.provisional, '/members?numberState=provisional'],
  ] as const
  return (
    <>
      {rows.map(([key, count, to]) => (
        <ToDoRow key={key} count={count} text={say(key)} lead={say(`${key}Lead`)} to={to} />
      ))}
    </>
  )
}
