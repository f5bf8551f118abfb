import type { MemberColumnKey } from '@qingtuan/contract/members/columns'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { BulkAct } from './bulk-modal.tsx'
import { BulkModal } from './bulk-modal.tsx'
import { bulkTexts } from './bulk-texts.ts'
import { ColumnsChoice } from './columns-choice.tsx'
import styles from './roll.module.css'
import { rollTexts } from './roll-texts.ts'
import type { useSelection } from './use-selection.ts'

type Selection = ReturnType<typeof useSelection>

interface RollBarProps {
  /** Null where nothing can be done to many. */
  readonly selection: Selection | null
  readonly columns: readonly MemberColumnKey[]
  readonly onColumns: (columns: readonly MemberColumnKey[]) => void
}

const ACTS = ['edit', 'reset', 'ask', 'leave'] as const satisfies readonly BulkAct[]

/** Over the table: who is chosen and what can be done with them, and which columns are shown. */
export function RollBar({ selection, columns, onColumns }: RollBarProps) {
  const isChosen = selection !== null && selection.members.length > 0
  return (
    <div className={isChosen ? `${styles.bar} ${styles.chosen}` : styles.bar}>
      {selection ? <BulkActs selection={selection} /> : <span className={styles.count} />}
      <ColumnsChoice columns={columns} onChange={onColumns} />
    </div>
  )
}

function BulkActs({ selection }: { readonly selection: Selection }) {
  const say = useTexts(rollTexts)
  const sayBulk = useTexts(bulkTexts)
  const [act, setAct] = useState<BulkAct | null>(null)
  const { members, by, isChoosing, chooseFound, clear } = selection
  const count = members.length
  const words = { hand: 'selected', filter: 'allFound', cappedFilter: 'cappedFound' } as const
  return (
    <>
      <span className={styles.count} role="status">
        {count > 0 && say(words[by], { count })}
      </span>
      {by === 'hand' && (
        <Button type="link" size="small" loading={isChoosing} onClick={chooseFound}>
          {say('selectAllFound')}
        </Button>
      )}
      {count > 0 &&
        ACTS.map((key) => (
          <Button key={key} onClick={() => setAct(key)}>
            {sayBulk(key)}
          </Button>
        ))}
      {count > 0 && (
        <Button type="text" onClick={clear}>
          {say('unselect')}
        </Button>
      )}
      {act && <BulkModal act={act} chosen={members} onClose={() => setAct(null)} onDone={clear} />}
    </>
  )
}
