import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import type { TableProps } from 'antd'
import { useLocation, useNavigate, useParams } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { useMemberColumns } from './member-columns.tsx'
import { MemberDrawer } from './member-drawer.tsx'
import { membersReaders } from './members-filter.ts'
import { MembersSearch } from './members-search.tsx'
import { membersTexts } from './members-texts.ts'
import type { MemberRow } from './queries.ts'
import { useMembers } from './queries.ts'

export default function MembersPage() {
  const say = useTexts(membersTexts)
  const { id } = useParams()
  const navigate = useNavigate()
  const isBranch = holdsMembers(useMyOrganization().kind)
  const { search, state } = useLocation()
  const { filter, cursor, change, paging } = useUrlFilter(membersReaders, '/members')
  const members = useMembers(filter, cursor)
  const columns = useMemberColumns(filter)
  const { sort: _sort, direction: _direction, ...conditions } = filter
  const isFiltered = Object.keys(conditions).length > 0
  const sortBy: TableProps<MemberRow>['onChange'] = (_, __, sorter) => {
    const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter
    const sort = membersReaders.sort(String(columnKey))
    change(
      order && sort ? { ...conditions, sort, direction: order === 'ascend' ? 'up' : 'down' } : conditions,
    )
  }
  return (
    <Page title={say('title')} lead={say(isBranch ? 'leadOfBranch' : 'lead')}>
      <Section>
        <MembersSearch filter={filter} onSearch={change} />
        <DataTable
          rows={members.data?.items}
          reading={members}
          columns={columns}
          empty={say(isFiltered ? 'noneFound' : 'empty')}
          onSort={sortBy}
        />
        {members.data && (
          <Pager count={members.data.items.length} nextCursor={members.data.nextCursor} paging={paging} />
        )}
      </Section>
      {id && <MemberDrawer id={id} onClose={() => navigate(`/members${search}`, { state })} />}
    </Page>
  )
}
