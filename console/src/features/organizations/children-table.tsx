import type { TableColumnsType } from 'antd'
import { Button } from 'antd'
import { DataTable } from '../../shared/list/data-table.tsx'
import { LoadMore } from '../../shared/list/load-more.tsx'
import { KindTag, StatusTag } from '../../shared/organization/kind-tag.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './children-table.module.css'
import { organizationsTexts } from './organizations-texts.ts'
import type { OrganizationRow } from './queries.ts'
import { useChildren } from './queries.ts'

interface ChildrenTableProps {
  readonly id: number
  readonly onSelect: (id: number) => void
}

export function ChildrenTable({ id, onSelect }: ChildrenTableProps) {
  const say = useTexts(organizationsTexts)
  const children = useChildren(id)
  const columns: TableColumnsType<OrganizationRow> = [
    {
      title: say('shortName'),
      render: (_, row) => (
        <Button type="link" size="small" className={styles.name ?? ''} onClick={() => onSelect(row.id)}>
          {row.shortName}
        </Button>
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
    { title: say('childCount'), dataIndex: 'childCount', align: 'right' },
    { title: say('memberCount'), dataIndex: 'memberCount', align: 'right' },
  ]
  return (
    <>
      <DataTable
        rows={children.data?.pages.flatMap(({ items }) => items)}
        reading={children}
        columns={columns}
        empty={say('noChildren')}
      />
      <LoadMore reading={children} />
    </>
  )
}
