import { Button, Form, Select } from 'antd'
import { useState } from 'react'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { oneOf } from '../../shared/list/url-filter.ts'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { Page, Section } from '../../shared/look/page.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './archivals.module.css'
import { useFloatingColumns } from './floating-columns.tsx'
import { floatingTexts } from './floating-texts.ts'
import { InviteModal } from './invite-modal.tsx'
import { useFloatingMembers } from './queries.ts'
import { useChosen } from './use-chosen.ts'

const SCOPES = ['own', 'subtree'] as const
const readers = { scope: oneOf(SCOPES) }

/** 流动团员: who has lost the branch, since when, and the ways into a new one. */
export default function FloatingMembersPage() {
  const say = useTexts(floatingTexts)
  const { filter, cursor, change, paging } = useUrlFilter(readers, '/floating-members')
  const floating = useFloatingMembers(filter, cursor)
  const columns = useFloatingColumns()
  const { chosen, clear, rowSelection } = useChosen()
  const [isInviting, setIsInviting] = useState(false)
  const scopes = SCOPES.map((value) => ({ value, label: say(value) }))
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Section>
        <SearchForm name="floating-members" filter={filter} onSearch={change}>
          <Form.Item name="scope" label={say('scope')} className={styles.scope}>
            <Select options={scopes} placeholder={say('subtree')} allowClear />
          </Form.Item>
        </SearchForm>
        {chosen.length > 0 && (
          <div className={styles.bar} role="status">
            <span>{say('selected', { count: chosen.length })}</span>
            <Button onClick={() => setIsInviting(true)}>{say('invite')}</Button>
            <Button type="text" onClick={clear}>
              {say('unselect')}
            </Button>
          </div>
        )}
        <DataTable
          rows={floating.data?.items}
          reading={floating}
          columns={columns}
          empty={say('empty')}
          selection={rowSelection}
        />
        {floating.data && (
          <Pager count={floating.data.items.length} nextCursor={floating.data.nextCursor} paging={paging} />
        )}
      </Section>
      {isInviting && <InviteModal chosen={chosen} onClose={() => setIsInviting(false)} onInvited={clear} />}
    </Page>
  )
}
