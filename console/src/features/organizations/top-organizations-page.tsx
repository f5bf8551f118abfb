import type { TableColumnsType } from 'antd'
import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { LoadMore } from '../../shared/list/load-more.tsx'
import { Page, Section } from '../../shared/look/page.tsx'
import { KindTag, StatusTag } from '../../shared/organization/kind-tag.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import table from './children-table.module.css'
import { CreateTopModal } from './create-top-modal.tsx'
import { ManageActs } from './manage-acts.tsx'
import { manageTexts } from './manage-texts.ts'
import type { OrganizationRow } from './queries.ts'
import styles from './top-organizations-page.module.css'
import { useTopOrganizations } from './top-queries.ts'
import { topTexts } from './top-texts.ts'

interface Created {
  readonly shortName: string
  readonly userName: string
}

/** What the operator manages: the organizations that have no superior. */
export default function TopOrganizationsPage() {
  const say = useTexts(topTexts)
  const [creating, setCreating] = useState(false)
  const [created, setCreated] = useState<Created | null>(null)
  const reading = useTopOrganizations()
  const create = (
    <Button type="primary" onClick={() => setCreating(true)}>
      {say('create')}
    </Button>
  )
  return (
    <Page title={say('title')} lead={say('lead')} actions={create}>
      <Section>
        {created && (
          <p className={styles.created} role="status">
            <strong>{say('created', { shortName: created.shortName })}</strong>
            {say('told', { userName: created.userName })}
          </p>
        )}
        <DataTable
          rows={reading.data?.pages.flatMap(({ items }) => items)}
          reading={reading}
          columns={useColumns()}
          empty={say('empty')}
        />
        <LoadMore reading={reading} />
      </Section>
      {creating && (
        <CreateTopModal
          onClose={() => setCreating(false)}
          onCreated={(answer) => {
            setCreating(false)
            setCreated(answer)
          }}
        />
      )}
    </Page>
  )
}

function useColumns(): TableColumnsType<OrganizationRow> {
  const sayManage = useTexts(manageTexts)
  const say = useTexts(topTexts)
  return [
    { title: say('shortName'), dataIndex: 'shortName' },
    { title: say('fullName'), dataIndex: 'fullName' },
    {
      title: say('kind'),
      render: (_, row) => (
        <span className={table.tags}>
          <KindTag kind={row.kind} />
          <StatusTag status={row.status} />
        </span>
      ),
    },
    { title: say('childCount'), dataIndex: 'childCount', align: 'right' },
    { title: say('memberCount'), dataIndex: 'memberCount', align: 'right' },
    {
      title: say('archive'),
      render: (_, { id, status, shortName }) =>
        status !== 'archived' && (
          <Link to={`/organizations/${id}/archive`} aria-label={`${say('archive')} ${shortName}`}>
            {say('archive')}
          </Link>
        ),
    },
    { title: say('userName'), dataIndex: 'userName' },
    { title: sayManage('acts'), align: 'right', render: (_, row) => <ManageActs organization={row} /> },
  ]
}
