import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-cadres',
  {
    toConfirm: '名书记、副书记待您确认',
    toConfirmLead: '直接下级提名，确认后方可任职',
    ending: '名团干部任期将满或已满',
    endingLead: '请结束任职，或调整任期',
  },
  {
    toConfirm: 'Proposed secretaries or deputies to confirm',
    toConfirmLead: 'They serve once you, the direct superior, have confirmed',
    ending: 'Terms of cadres at or near their end',
    endingLead: 'End the post, or give it another term',
  },
)

/** Proposals of direct subordinates, and own terms that end soon or are over. */
export function CadresToDo() {
  const say = useTexts(texts)
  const { data } = useQuery(api.cadres.count.queryOptions())
  return (
    <>
      <ToDoRow
        count={data?.toConfirm ?? 0}
        text={say('toConfirm')}
        lead={say('toConfirmLead')}
        to="/cadres?scope=waiting"
      />
      <ToDoRow
        count={data?.ending ?? 0}
        text={say('ending')}
        lead={say('endingLead')}
        to="/cadres?scope=own&shown=ending"
      />
    </>
  )
}
