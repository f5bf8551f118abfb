import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Button, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { BulkPass } from './bulk-pass.tsx'
import { useCaseColumns } from './case-columns.tsx'
import { CaseDrawer } from './case-drawer.tsx'
import { casesReaders } from './filters.ts'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import { useCases } from './queries.ts'
import { useSelection } from './use-selection.ts'

const PATH = '/member-numbers/cases'
const OF_BRANCH = ['open', 'held', 'settled', 'all'] as const
const OF_SUPERIOR = ['open', 'toCollect', 'toEscalate', 'held', 'settled', 'all'] as const

/** 编号被占用. */
export function CasesTab({ id }: { readonly id: string | undefined }) {
  const say = useTexts(numberCasesTexts)
  const navigate = useNavigate()
  const { search, state } = useLocation()
  const isBranch = holdsMembers(useMyOrganization().kind)
  const { filter, cursor, change, paging } = useUrlFilter(casesReaders, PATH)
  const cases = useCases(filter, cursor)
  const columns = useCaseColumns()
  const { chosen, clear, rowSelection } = useSelection()
  const [act, setAct] = useState<'collect' | 'escalate' | null>(null)
  const views = (isBranch ? OF_BRANCH : OF_SUPERIOR).map((value) => ({ value, label: say(`view.${value}`) }))
  const isFiltered = Object.keys(filter).length > 0
  return (
    <>
      <SearchForm name="cases" filter={filter} onSearch={change}>
        <Form.Item name="text" label={say('find')} className={styles.find ?? ''}>
          <Input placeholder={say('findCase')} maxLength={100} allowClear autoComplete="off" />
        </Form.Item>
        <Form.Item name="view" label={say('view')} className={styles.choice ?? ''}>
          <Select allowClear placeholder={say('view.open')} options={views} />
        </Form.Item>
      </SearchForm>
      {chosen.length > 0 && (
        <div className={styles.bar} role="status">
          <span>{say('selected', { count: chosen.length })}</span>
          <Button disabled={!chosen.some(({ may }) => may.collect)} onClick={() => setAct('collect')}>
            {say('collect')}
          </Button>
          <Button disabled={!chosen.some(({ may }) => may.escalate)} onClick={() => setAct('escalate')}>
            {say('escalate')}
          </Button>
          <Button type="text" onClick={clear}>
            {say('unselect')}
          </Button>
        </div>
      )}
      <DataTable
        rows={cases.data?.items}
        reading={cases}
        columns={columns}
        empty={say(isFiltered ? 'noneFound' : 'emptyCases')}
        {...(isBranch ? {} : { selection: rowSelection })}
      />
      {cases.data && (
        <Pager count={cases.data.items.length} nextCursor={cases.data.nextCursor} paging={paging} />
      )}
      {act && <BulkPass act={act} chosen={chosen} onClose={() => setAct(null)} onDone={clear} />}
      {id && <CaseDrawer id={id} onClose={() => navigate(`${PATH}${search}`, { state })} />}
    </>
  )
}
