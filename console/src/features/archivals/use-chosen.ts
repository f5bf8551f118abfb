import type { TableProps } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../shared/texts/texts.ts'
import { floatingTexts } from './floating-texts.ts'
import type { FloatingMember } from './queries.ts'

/** The most that one invitation may name. */
const MOST = 200

/** Members chosen across pages. */
export function useChosen() {
  const say = useTexts(floatingTexts)
  const [chosen, setChosen] = useState<readonly FloatingMember[]>([])
  const rowSelection: TableProps<FloatingMember>['rowSelection'] = {
    selectedRowKeys: chosen.map(({ id }) => id),
    preserveSelectedRowKeys: true,
    onChange: (_, rows) => setChosen(rows.filter(Boolean).slice(0, MOST)),
    getCheckboxProps: ({ name }) => ({ 'aria-label': say('selectOne', { name }) }),
    getTitleCheckboxProps: () => ({ 'aria-label': say('selectAll') }),
  }
  return { chosen, clear: () => setChosen([]), rowSelection }
}
