import type { TableProps } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../../shared/texts/texts.ts'
import { numberCasesTexts } from '../number-cases-texts.ts'
import type { DeskRow } from './queries.ts'

/** The most that one batch may name. */
const MOST = 200

/** Cases chosen for a batch. */
export function useDeskSelection() {
  const say = useTexts(numberCasesTexts)
  const [chosen, setChosen] = useState<readonly DeskRow[]>([])
  const rowSelection: TableProps<DeskRow>['rowSelection'] = {
    selectedRowKeys: chosen.map(({ id }) => id),
    preserveSelectedRowKeys: true,
    onChange: (_, rows) => setChosen(rows.filter(Boolean).slice(0, MOST)),
    getCheckboxProps: ({ number }) => ({ 'aria-label': say('selectOne', { number }) }),
    getTitleCheckboxProps: () => ({ 'aria-label': say('selectAll') }),
  }
  return { chosen, clear: () => setChosen([]), rowSelection }
}
