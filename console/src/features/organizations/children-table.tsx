import type { TableColumnsType } from 'antd'
import { Button } from 'antd'
import { DataTable } from '../../shared/list/data-table.tsx'
import { LoadMore } from '../../shared/list/load-more.tsx'
import { Badge } from '../../shared/look/badge.tsx'
import { dayText } from '../../shared/look/moment.ts'
import { KindTag, StatusTag } from '../../shared/organization/kind-tag.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ChildFilter } from './child-filter.ts'
import { ChildrenSearch } from './children-search.tsx'
import styles from './children-table.module.css'
import { HealthMarks } from './health-marks.tsx'
import manage from './manage.module.css'
import { ManageActs } from './manage-acts.tsx'
import { manageTexts } from './manage-texts.ts'
import { organizationsTexts } from './organizations-texts.ts'
import type { OrganizationRow } from './queries.ts'
import { useChildren } from './queries.ts'

interface ChildrenTableProps {
  readonly id: number
  readonly filter: ChildFilter
  readonly onSearch: (filter: ChildFilter) => void
  readonly onSelect: (id: number) => void
}

export function ChildrenTable({ id, filter, onSearch, onSelect }: ChildrenTableProps) {
  const say = useTexts(organizationsTexts)
  const sayManage = useTexts(manageTexts)
  const children = useChildren(id, filter)
  const present = usePresentColumns()
  const name = useNameColumns(onSelect)
  const isFiltered = Object.keys(filter).length > 0
  return (
    <>
      <ChildrenSearch filter={filter} onSearch={onSearch} />
      {filter.asOf && (
        <p className={manage.asOf} role="status">
          {sayManage('asOfNote', { day: filter.asOf })}
        </p>
      )}
      <DataTable
        rows={children.data?.pages.flatMap(({ items }) => items)}
        reading={children}
        columns={filter.asOf ? name : [...name, ...present]}
        empty={isFiltered ? sayManage('noneFits') : say('noChildren')}
      />
      <LoadMore reading={children} />
    </>
  )
}

/** What an earlier day shows too. */
function useNameColumns(onSelect: (id: number) => void): TableColumnsType<OrganizationRow> {
  const say = useTexts(organizationsTexts)
  const sayManage = useTexts(manageTexts)
  return [
    {
      title: say('shortName'),
      render: (_, { id, shortName, isHereNow }) =>
        isHereNow ? (
          <Button type="link" size="small" className={styles.name ?? ''} onClick={() => onSelect(id)}>
            {shortName}
          </Button>
        ) : (
          <>
            {shortName} <Badge tone="quiet">{sayManage('elsewhere')}</Badge>
          </>
        ),
    },
    {
      title: say('kind'),
      render: (_, row) => (
        <span className={styles.tags}>
          <KindTag kind={row.kind} />
          <StatusTag status={row.status} />
        </span>
      ),
    },
    { title: say('childColumn'), dataIndex: 'childCount', align: 'right' },
  ]
}

function usePresentColumns(): TableColumnsType<OrganizationRow> {
  const say = useTexts(organizationsTexts)
  const sayManage = useTexts(manageTexts)
  return [
    { title: say('memberColumn'), dataIndex: 'memberCount', align: 'right' },
    { title: sayManage('pending'), dataIndex: 'pendingApplications', align: 'right' },
    { title: say('userName'), dataIndex: 'userName', render: (userName: string | null) => userName ?? '—' },
    {
      title: sayManage('contact'),
      render: (_, { contactName, contactPhone }) => (
        <>
          {contactName ?? '—'}
          <div className={manage.note}>{contactPhone}</div>
        </>
      ),
    },
    {
      title: sayManage('lastLogIn'),
      render: (_, { lastLogInAt }) => (lastLogInAt === null ? sayManage('never') : dayText(lastLogInAt)),
    },
    { title: sayManage('health'), render: (_, row) => <HealthMarks health={row.health} /> },
    {
      title: sayManage('acts'),
      align: 'right',
      className: styles.acts ?? '',
      render: (_, row) => <ManageActs organization={row} />,
    },
  ]
}
