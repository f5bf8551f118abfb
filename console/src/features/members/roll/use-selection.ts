import { MOST_CHOSEN } from '@qingtuan/domain/members/bulk'
import type { TableProps } from 'antd'
import { App } from 'antd'
import { useState } from 'react'
import { useProblem } from '../../../shared/api/problem.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { AskedFilter } from '../members-filter.ts'
import type { MemberRow } from '../queries.ts'
import { useChoice } from './queries.ts'
import { rollTexts } from './roll-texts.ts'

export interface Chosen {
  readonly id: string
  readonly name: string
  readonly organization: string
}

interface Selection {
  readonly members: readonly Chosen[]
  /** How it came about, where that is more than ticks. */
  readonly by: 'hand' | 'filter' | 'cappedFilter'
}

const NOBODY: Selection = { members: [], by: 'hand' }

/** Members chosen across pages: by ticks, or everybody whom the present filter finds. */
export function useSelection(filter: AskedFilter) {
  const say = useTexts(rollTexts)
  const { message } = App.useApp()
  const problemOf = useProblem()
  const choice = useChoice()
  const [selection, setSelection] = useState(NOBODY)
  const known = new Map(selection.members.map((member) => [member.id, member]))
  const choose = (keys: readonly unknown[], rows: readonly (MemberRow | undefined)[]) => {
    const shown = new Map(rows.flatMap((row) => (row ? [[row.id, chosenOf(row)] as const] : [])))
    const members = keys.flatMap((key) => shown.get(String(key)) ?? known.get(String(key)) ?? [])
    setSelection({ members: members.slice(0, MOST_CHOSEN), by: 'hand' })
  }
  const rowSelection: TableProps<MemberRow>['rowSelection'] = {
    selectedRowKeys: [...known.keys()],
    preserveSelectedRowKeys: true,
    onChange: choose,
    columnWidth: 40,
    getCheckboxProps: ({ name }) => ({ 'aria-label': say('selectOne', { name }) }),
    getTitleCheckboxProps: () => ({ 'aria-label': say('selectPage') }),
  }
  const chooseFound = () =>
    choice.mutate(filter, {
      onSuccess: ({ items, more }) => setSelection({ members: items, by: more ? 'cappedFilter' : 'filter' }),
      onError: (error) => void message.error(problemOf(error).sentence),
    })
  return {
    ...selection,
    rowSelection,
    chooseFound,
    isChoosing: choice.isPending,
    clear: () => setSelection(NOBODY),
  }
}

function chosenOf({ id, name, organization }: MemberRow): Chosen {
  return { id, name, organization: organization.shortName }
}
