import type { TableProps } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../shared/texts/texts.ts'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CaseRow } from './queries.ts'

/** The most that one bulk act may name. */
const MOST = 200

/** Cases chosen across pages; only what this organization may pass on can be chosen. */
export function useSelection() {
  const say = useTexts(numberCasesTexts)
  const [chosen, setChosen] = useState<readonly CaseRow[]>([])
  const rowSelection: TableProps<CaseRow>['rowSelection'] = {
    selectedRowKeys: chosen.map(({ id }) => id),
    preserveSelectedRowKeys: true,
    onChange: (_, rows) => setChosen(rows.filter(Boolean).slice(0, MOST)),
    getCheckboxProps: ({ number, may }) => ({
      disabled: !may.collect && !may.escalate,
      'aria-label': say('selectOne', { number }),
    }),
    getTitleCheckboxProps: () => ({ 'aria-label': say('selectAll') }),
  }
  return { chosen, clear: () => setChosen([]), rowSelection }
}
