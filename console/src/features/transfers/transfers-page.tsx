import { Button } from 'antd'
import { useState } from 'react'
import { Link, useLocation, useNavigate, useParams } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { BulkApproval } from './bulk-approval.tsx'
import { useTransfers } from './queries.ts'
import { useTransferColumns } from './transfer-columns.tsx'
import { TransferDrawer } from './transfer-drawer.tsx'
import { transfersReaders } from './transfers-filter.ts'
import styles from './transfers-page.module.css'
import { TransfersSearch } from './transfers-search.tsx'
import { transfersTexts } from './transfers-texts.ts'
import { useSelection } from './use-selection.ts'

export default function TransfersPage() {
  const say = useTexts(transfersTexts)
  const { id } = useParams()
  const navigate = useNavigate()
  const { search, state } = useLocation()
  const { filter, cursor, change, paging } = useUrlFilter(transfersReaders, '/transfers')
  const transfers = useTransfers(filter, cursor)
  const { chosen, clear, rowSelection } = useSelection()
  const [approving, setApproving] = useState(false)
  const columns = useTransferColumns()
  const isMine = filter.standing === 'mine' && Object.keys(filter).length === 1
  const nothing = isMine ? 'noneMine' : Object.keys(filter).length > 0 ? 'noneFound' : 'empty'
  const start = (
    <>
      <Link to="/transfers/outward">
        <Button tabIndex={-1}>{say('outward')}</Button>
      </Link>{' '}
      <Link to="/transfers/new">
        <Button type="primary" tabIndex={-1}>
          {say('start')}
        </Button>
      </Link>
    </>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={start}>
      <Section>
        <TransfersSearch filter={filter} onSearch={change} />
        {chosen.length > 0 && (
          <div className={styles.bar} role="status">
            <span>{say('selected', { count: chosen.length })}</span>
            <Button onClick={() => setApproving(true)}>{say('approveMany')}</Button>
            <Button type="text" onClick={clear}>
              {say('unselect')}
            </Button>
          </div>
        )}
        <DataTable
          rows={transfers.data?.items}
          reading={transfers}
          columns={columns}
          empty={say(nothing)}
          selection={rowSelection}
        />
        {transfers.data && (
          <Pager count={transfers.data.items.length} nextCursor={transfers.data.nextCursor} paging={paging} />
        )}
      </Section>
      {approving && <BulkApproval chosen={chosen} onClose={() => setApproving(false)} onDecided={clear} />}
      {id && <TransferDrawer id={id} onClose={() => navigate(`/transfers${search}`, { state })} />}
    </Page>
  )
}
