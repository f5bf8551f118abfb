import type { TableProps } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../shared/texts/texts.ts'
import type { TransferRow } from './queries.ts'
import { transfersTexts } from './transfers-texts.ts'

/** The most that one bulk act may name. */
const MOST = 200

/** Whether an approval is what the transfer waits for here: an assignment and a mediation are decided one by one. */
export const waitsForApproval = ({ state, waitsForMe }: TransferRow): boolean =>
  waitsForMe && (state === 'submitted' || state === 'outApproved')

/** Rows chosen across pages; only what waits here for an approval can be chosen. */
export function useSelection() {
  const say = useTexts(transfersTexts)
  const [chosen, setChosen] = useState<readonly TransferRow[]>([])
  const rowSelection: TableProps<TransferRow>['rowSelection'] = {
    selectedRowKeys: chosen.map(({ id }) => id),
    preserveSelectedRowKeys: true,
    onChange: (_, rows) => setChosen(rows.filter(Boolean).slice(0, MOST)),
    getCheckboxProps: (row) => ({
      disabled: !waitsForApproval(row),
      'aria-label': say('selectOne', { name: row.member.name }),
    }),
    getTitleCheckboxProps: () => ({ 'aria-label': say('selectAll') }),
  }
  return { chosen, clear: () => setChosen([]), rowSelection }
}
