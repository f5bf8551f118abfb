import type { MemberStatus } from '@qingtuan/domain/members/status'
import type { TableColumnsType } from 'antd'
import { Link, useLocation } from 'react-router'
import { Clipped } from '../../shared/look/clipped.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { MemberStatusTag } from '../../shared/member/member-status-tag.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { MembersFilter } from './members-filter.ts'
import { membersTexts } from './members-texts.ts'
import type { MemberRow } from './queries.ts'

export function useMemberColumns(filter: MembersFilter): TableColumnsType<MemberRow> {
  const say = useTexts(membersTexts)
  const sayMember = useTexts(memberTexts)
  const { search, state } = useLocation()
  const { sort = 'name', direction = 'up' } = filter
  const sortable = (key: typeof sort) => ({
    key,
    sorter: true,
    sortOrder: sort === key ? (direction === 'up' ? ('ascend' as const) : ('descend' as const)) : null,
  })
  return [
    {
      title: sayMember('name'),
      ...sortable('name'),
      render: (_, { id, name }) => (
        <Link to={{ pathname: `/members/${id}`, search }} state={state}>
          {name}
        </Link>
      ),
    },
    { title: sayMember('sex'), dataIndex: 'sex', render: (sex: MemberRow['sex']) => sayMember(sex) },
    { title: sayMember('bornOn'), dataIndex: 'bornOn', ...sortable('bornOn') },
    { title: sayMember('joinedOn'), dataIndex: 'joinedOn', ...sortable('joinedOn') },
    { title: sayMember('memberNumber'), dataIndex: 'memberNumber' },
    {
      title: sayMember('organization'),
      render: (_, { organization }) => <Clipped text={organization.shortName} />,
    },
    {
      title: say('status'),
      dataIndex: 'status',
      render: (status: MemberStatus) => <MemberStatusTag status={status} />,
    },
    { title: say('admittedAt'), dataIndex: 'admittedAt', ...sortable('admittedAt'), render: dayText },
  ]
}
