import { IDENTITY_CHANGE_STATES } from '@qingtuan/domain/identity-changes/state'
import { Tabs } from 'antd'
import { useLocation, useNavigate, useParams } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { oneOf } from '../../shared/list/url-filter.ts'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { useChangeColumns } from './change-columns.tsx'
import { ChangeDrawer } from './change-drawer.tsx'
import { identityChangeTexts } from './identity-change-texts.ts'
import { useIdentityChanges } from './queries.ts'

const readers = { state: oneOf(IDENTITY_CHANGE_STATES) }

/** 姓名证件变更: what the own branch asked for, and what waits for a decision about direct children. */
export default function IdentityChangesPage() {
  const say = useTexts(identityChangeTexts)
  const { id } = useParams()
  const navigate = useNavigate()
  const { search, state } = useLocation()
  const { filter, cursor, change, paging } = useUrlFilter(readers, '/identity-changes')
  const changes = useIdentityChanges(filter.state, cursor)
  const columns = useChangeColumns()
  const items = [
    { key: 'all', label: say('all') },
    ...IDENTITY_CHANGE_STATES.map((key) => ({ key, label: say(key) })),
  ]
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Section>
        <Tabs
          activeKey={filter.state ?? 'all'}
          items={items}
          onChange={(key) => change({ state: readers.state(key) })}
        />
        <DataTable rows={changes.data?.items} reading={changes} columns={columns} empty={say('empty')} />
        {changes.data && (
          <Pager count={changes.data.items.length} nextCursor={changes.data.nextCursor} paging={paging} />
        )}
      </Section>
      {id && (
        <ChangeDrawer key={id} id={id} onClose={() => navigate(`/identity-changes${search}`, { state })} />
      )}
    </Page>
  )
}
