import type { TableProps } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../shared/texts/texts.ts'
import { joinApplicationsTexts } from './join-applications-texts.ts'
import type { JoinApplicationRow } from './queries.ts'

/** The most that one bulk act may name. */
const MOST = 200

/** Rows chosen across pages; only what this organization may decide can be chosen. */
export function useSelection() {
  const say = useTexts(joinApplicationsTexts)
  const [chosen, setChosen] = useState<readonly JoinApplicationRow[]>([])
  const rowSelection: TableProps<JoinApplicationRow>['rowSelection'] = {
    selectedRowKeys: chosen.map(({ id }) => id),
    preserveSelectedRowKeys: true,
    onChange: (_, rows) => setChosen(rows.filter(Boolean).slice(0, MOST)),
    getCheckboxProps: ({ name, may }) => ({
      disabled: !may.approve && !may.return,
      'aria-label': say('selectOne', { name }),
    }),
    getTitleCheckboxProps: () => ({ 'aria-label': say('selectAll') }),
  }
  return { chosen, clear: () => setChosen([]), rowSelection }
}
