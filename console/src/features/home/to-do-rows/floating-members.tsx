import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-floating-members',
  { text: '名流动团员还没有团支部', lead: '请邀请他们加入团支部，或为他们办理转入' },
  { text: 'Floating members without a branch', lead: 'Invite them to join one, or transfer them' },
)

/** Members who lost their branch and whom this organization looks after. */
export function FloatingMembersToDo() {
  const say = useTexts(texts)
  const { data } = useQuery(api.archivals.countFloating.queryOptions())
  return (
    <ToDoRow
      count={data?.count ?? 0}
      text={say('text')}
      lead={say('lead')}
      to="/floating-members?scope=own"
    />
  )
}
