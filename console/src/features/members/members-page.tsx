import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import type { TableProps } from 'antd'
import { Button } from 'antd'
import { useState } from 'react'
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { AddMemberModal } from './add/add-member-modal.tsx'
import { ExportButton } from './export-button.tsx'
import { useMemberColumns } from './member-columns.tsx'
import { MemberDrawer } from './member-drawer.tsx'
import type { MembersFilter } from './members-filter.ts'
import { askedOf, conditionsOf, isEarlier, membersReaders } from './members-filter.ts'
import { MembersSearch } from './members-search.tsx'
import { membersTexts } from './members-texts.ts'
import type { MemberRow } from './queries.ts'
import { useMembers } from './queries.ts'
import { AsOfNote } from './roll/as-of-note.tsx'
import { useViews } from './roll/queries.ts'
import { RollBar } from './roll/roll-bar.tsx'
import { rollTexts } from './roll/roll-texts.ts'
import { useSelection } from './roll/use-selection.ts'
import { addressOfView, columnsOf, columnsText } from './roll/view-address.ts'
import { ViewTabs } from './roll/view-tabs.tsx'

export default function MembersPage() {
  const say = useTexts(membersTexts)
  const sayRoll = useTexts(rollTexts)
  const { id } = useParams()
  const { search } = useLocation()
  const isBranch = holdsMembers(useMyOrganization().kind)
  const first = useViews().data?.items.find(({ isDefault }) => isDefault)
  const [isAdding, setIsAdding] = useState(false)
  if (first && search === '' && !id)
    return <Navigate to={`/members?${addressOfView(first) || 'view=all'}`} replace />
  return (
    <Page
      title={say('title')}
      lead={say(isBranch ? 'leadOfBranch' : 'lead')}
      actions={
        <>
          <ExportButton />
          <Link to="/members/age-out">{say('ageOut')}</Link>
          <Button type="primary" onClick={() => setIsAdding(true)}>
            {sayRoll('add')}
          </Button>
        </>
      }
    >
      <Section>
        <Roll hasFirstView={first !== undefined} />
      </Section>
      {isAdding && <AddMemberModal onClose={() => setIsAdding(false)} />}
    </Page>
  )
}

function Roll({ hasFirstView }: { readonly hasFirstView: boolean }) {
  const say = useTexts(membersTexts)
  const sayRoll = useTexts(rollTexts)
  const { id } = useParams()
  const navigate = useNavigate()
  const { search, state } = useLocation()
  const { filter, cursor, change, paging } = useUrlFilter(membersReaders, '/members')
  const asked = askedOf(filter)
  const members = useMembers(asked, cursor)
  const columns = useMemberColumns(filter)
  const selection = useSelection(asked)
  const isPast = isEarlier(filter)
  const isFiltered = Object.keys(conditionsOf(asked)).length > 0
  // An address without a word would lead to the view that opens first.
  const show = (next: MembersFilter) => change(hasFirstView ? { ...next, view: 'all' } : next)
  const sortBy: TableProps<MemberRow>['onChange'] = (_, __, sorter) => {
    const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter
    const sort = membersReaders.sort(String(columnKey))
    const { sort: _sort, direction: _direction, ...rest } = filter
    show(order && sort ? { ...rest, sort, direction: order === 'ascend' ? 'up' : 'down' } : rest)
  }
  return (
    <>
      <ViewTabs filter={filter} />
      <MembersSearch filter={filter} onSearch={show} />
      {isPast && <AsOfNote filter={filter} onBack={() => show({ ...filter, asOf: undefined })} />}
      <RollBar
        selection={isPast ? null : selection}
        columns={columnsOf(filter)}
        onColumns={(chosen) => show({ ...filter, columns: columnsText(chosen) })}
      />
      <DataTable
        rows={members.data?.items}
        reading={members}
        columns={columns}
        empty={isPast ? sayRoll('noneThen') : say(isFiltered ? 'noneFound' : 'empty')}
        onSort={sortBy}
        {...(isPast ? {} : { selection: selection.rowSelection })}
      />
      {members.data && (
        <Pager count={members.data.items.length} nextCursor={members.data.nextCursor} paging={paging} />
      )}
      {id && <MemberDrawer id={id} onClose={() => navigate(`/members${search}`, { state })} />}
    </>
  )
}
