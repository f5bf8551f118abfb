import { Button } from 'antd'
import { useState } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { ExportListButton } from '../../shared/export/export-list-button.tsx'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { BulkReview } from './bulk-review.tsx'
import { useJoinApplicationColumns } from './join-application-columns.tsx'
import { JoinApplicationDrawer } from './join-application-drawer.tsx'
import { joinApplicationsReaders } from './join-applications-filter.ts'
import styles from './join-applications-page.module.css'
import { JoinApplicationsSearch } from './join-applications-search.tsx'
import { joinApplicationsTexts } from './join-applications-texts.ts'
import { useJoinApplications } from './queries.ts'
import { useSelection } from './use-selection.ts'

export default function JoinApplicationsPage() {
  const say = useTexts(joinApplicationsTexts)
  const { id } = useParams()
  const navigate = useNavigate()
  const { search, state } = useLocation()
  const { filter, cursor, change, paging } = useUrlFilter(joinApplicationsReaders, '/join-applications')
  const applications = useJoinApplications(filter, cursor)
  const rows = applications.data?.items
  const { chosen, clear, rowSelection } = useSelection()
  const [act, setAct] = useState<'approve' | 'return' | null>(null)
  const columns = useJoinApplicationColumns()
  const conditions = Object.keys(filter)
  const isPending = filter.state === 'pending' && conditions.length === 1
  const nothing = isPending ? 'nonePending' : conditions.length > 0 ? 'noneFound' : 'empty'
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={<ExportListButton title={say('export')} list={{ subject: 'joinApplications', filter }} />}
    >
      <Section>
        <JoinApplicationsSearch filter={filter} onSearch={change} />
        {chosen.length > 0 && (
          <div className={styles.bar} role="status">
            <span>{say('selected', { count: chosen.length })}</span>
            <Button disabled={!chosen.some(({ may }) => may.approve)} onClick={() => setAct('approve')}>
              {say('approveMany')}
            </Button>
            <Button disabled={!chosen.some(({ may }) => may.return)} onClick={() => setAct('return')}>
              {say('returnMany')}
            </Button>
            <Button type="text" onClick={clear}>
              {say('unselect')}
            </Button>
          </div>
        )}
        <DataTable
          rows={rows}
          reading={applications}
          columns={columns}
          empty={say(nothing)}
          selection={rowSelection}
        />
        {applications.data && (
          <Pager
            count={applications.data.items.length}
            nextCursor={applications.data.nextCursor}
            paging={paging}
          />
        )}
      </Section>
      {act && <BulkReview act={act} chosen={chosen} onClose={() => setAct(null)} onDecided={clear} />}
      {id && (
        <JoinApplicationDrawer id={id} onClose={() => navigate(`/join-applications${search}`, { state })} />
      )}
    </Page>
  )
}
