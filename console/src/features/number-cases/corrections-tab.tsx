import { NUMBER_CORRECTION_STATES } from '@qingtuan/domain/number-cases/correction-state'
import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Form, Input, Select } from 'antd'
import { useLocation, useNavigate } from 'react-router'
import { DataTable } from '../../shared/list/data-table.tsx'
import { Pager } from '../../shared/list/pager.tsx'
import { SearchForm } from '../../shared/list/search-form.tsx'
import { useUrlFilter } from '../../shared/list/use-url-filter.ts'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { useCorrectionColumns } from './correction-columns.tsx'
import { CorrectionDrawer } from './correction-drawer.tsx'
import { correctionsReaders } from './filters.ts'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import { useCorrections } from './queries.ts'

const PATH = '/member-numbers/corrections'
const SCOPES = ['subtree', 'silent'] as const

/** 更正申请. */
export function CorrectionsTab({ id }: { readonly id: string | undefined }) {
  const say = useTexts(numberCasesTexts)
  const navigate = useNavigate()
  const { search, state } = useLocation()
  const isBranch = holdsMembers(useMyOrganization().kind)
  const { filter, cursor, change, paging } = useUrlFilter(correctionsReaders, PATH)
  const corrections = useCorrections(filter, cursor)
  const columns = useCorrectionColumns()
  const isFiltered = Object.keys(filter).length > 0
  const states = NUMBER_CORRECTION_STATES.map((value) => ({ value, label: say(value) }))
  return (
    <>
      <SearchForm name="corrections" filter={filter} onSearch={change}>
        <Form.Item name="text" label={say('find')} className={styles.find ?? ''}>
          <Input placeholder={say('findCorrection')} maxLength={100} allowClear autoComplete="off" />
        </Form.Item>
        <Form.Item name="state" label={say('state')} className={styles.choice ?? ''}>
          <Select allowClear placeholder={say('anyState')} options={states} />
        </Form.Item>
        {!isBranch && (
          <Form.Item name="scope" label={say('view')} className={styles.choice ?? ''}>
            <Select
              allowClear
              placeholder={say('scope.subtree')}
              options={SCOPES.map((value) => ({ value, label: say(`scope.${value}`) }))}
            />
          </Form.Item>
        )}
      </SearchForm>
      <DataTable
        rows={corrections.data?.items}
        reading={corrections}
        columns={columns}
        empty={say(isFiltered ? 'noneFound' : 'emptyCorrections')}
      />
      {corrections.data && (
        <Pager
          count={corrections.data.items.length}
          nextCursor={corrections.data.nextCursor}
          paging={paging}
        />
      )}
      {id && <CorrectionDrawer id={id} onClose={() => navigate(`${PATH}${search}`, { state })} />}
    </>
  )
}
