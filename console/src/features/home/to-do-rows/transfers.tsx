import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-transfers',
  {
    text: '项转接等待办理',
    lead: '逾期未办将转由上级办理，不会自动通过',
    letters: '份转往系统以外的申请等待办理',
    lettersLead: '同意转出，或开具介绍信',
  },
  {
    text: 'Transfers to deal with',
    lead: 'What is late passes to your superior; nothing is approved by itself',
    letters: 'Transfers out of the system to deal with',
    lettersLead: 'Let the member go, or issue the letter',
  },
)

/** Steps of transfers, and letters, that this organization has in hand. */
export function TransfersToDo() {
  const say = useTexts(texts)
  const { data } = useQuery(api.transfers.waiting.queryOptions())
  return (
    <>
      <ToDoRow
        count={data?.waiting ?? 0}
        text={say('text')}
        lead={say('lead')}
        to="/transfers?standing=mine"
      />
      <ToDoRow
        count={data?.letters ?? 0}
        text={say('letters')}
        lead={say('lettersLead')}
        to="/transfers/outward?standing=mine"
      />
    </>
  )
}
