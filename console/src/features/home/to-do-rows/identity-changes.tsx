import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-identity-changes',
  { text: '份姓名证件变更待审核', lead: '下级团支部凭证明材料提出，请查看后决定' },
  {
    text: 'Changes of name or document to decide',
    lead: 'Look at the evidence of the branch, then decide',
  },
)

/** Changes of name or document that direct children have asked for. */
export function IdentityChangesToDo() {
  const say = useTexts(texts)
  const { data } = useQuery(api.identityChanges.count.queryOptions())
  return (
    <ToDoRow
      count={data?.waiting ?? 0}
      text={say('text')}
      lead={say('lead')}
      to="/identity-changes?state=pending"
    />
  )
}
