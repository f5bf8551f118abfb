import type { TableColumnsType } from 'antd'
import { Link } from 'react-router'
import { Badge } from '../../../shared/look/badge.tsx'
import { Clipped } from '../../../shared/look/clipped.tsx'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { ageOutTexts } from './age-out-texts.ts'
import type { AgeOutRow } from './queries.ts'

export function useAgeOutColumns(): TableColumnsType<AgeOutRow> {
  const say = useTexts(ageOutTexts)
  const sayMember = useTexts(memberTexts)
  return [
    {
      title: sayMember('name'),
      render: (_, { id, name }) => <Link to={`/members/${id}`}>{name}</Link>,
    },
    { title: sayMember('memberNumber'), dataIndex: 'memberNumber' },
    { title: sayMember('bornOn'), dataIndex: 'bornOn' },
    { title: say('dueOn'), dataIndex: 'dueOn' },
    {
      title: say('stage'),
      render: (_, { stage }) => (
        <Badge tone={stage === 'due' ? 'warn' : 'plain'}>{say(stage === 'due' ? 'isDue' : 'isComing')}</Badge>
      ),
    },
    {
      title: sayMember('organization'),
      render: (_, { organization }) => <Clipped text={organization.shortName} />,
    },
  ]
}
