import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../../shared/api/client.ts'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { defineTexts, useTexts } from '../../../shared/texts/texts.ts'
import { ToDoRow } from './to-do-row.tsx'

const texts = defineTexts(
  'to-do-age-out',
  {
    text: '名团员已年满 28 周岁',
    lead: '请核对后确认超龄离团',
    leadBelow: '由所在团支部确认离团',
  },
  {
    text: 'Members who have turned 28',
    lead: 'Please check and confirm that they leave',
    leadBelow: 'Their branches confirm that they leave',
  },
)

/** Members due to leave at 28: the branch confirms, who is above looks on. */
export function AgeOutToDo() {
  const say = useTexts(texts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const { data } = useQuery(api.members.countAgeOut.queryOptions())
  return (
    <ToDoRow
      count={data?.due ?? 0}
      text={say('text')}
      lead={say(isBranch ? 'lead' : 'leadBelow')}
      to="/members/age-out"
      isOthers={!isBranch}
    />
  )
}
