import { Button, Modal } from 'antd'
import { useState } from 'react'
import { ShortTable } from '../../shared/list/short-table.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { SideCell } from './case-columns.tsx'
import { CaseOutcomes } from './case-outcomes.tsx'
import styles from './number-cases.module.css'
import { numberCasesTexts } from './number-cases-texts.ts'
import type { CaseOutcome, CaseRow } from './queries.ts'
import { usePass } from './queries.ts'

interface BulkPassProps {
  readonly act: 'collect' | 'escalate'
  readonly chosen: readonly CaseRow[]
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Many at once: first exactly which, then what became of each. */
export function BulkPass({ act, chosen, onClose, onDone }: BulkPassProps) {
  const say = useTexts(numberCasesTexts)
  // What is previewed is what is sent, whatever the list behind reads meanwhile.
  const [rows] = useState(() => chosen.filter(({ may }) => may[act]))
  const [outcomes, setOutcomes] = useState<readonly CaseOutcome[] | null>(null)
  const pass = usePass(act)
  const send = () =>
    pass.mutate(
      { ids: rows.map(({ id }) => id) },
      {
        onSuccess: ({ items }) => {
          setOutcomes(items)
          onDone()
        },
      },
    )
  if (outcomes)
    return (
      <Modal
        open
        title={say('results')}
        onCancel={onClose}
        footer={<Button onClick={onClose}>{say('close')}</Button>}
      >
        <CaseOutcomes outcomes={outcomes} />
      </Modal>
    )
  return (
    <Modal
      open
      title={say(act)}
      width={640}
      okText={say(act)}
      cancelText={say('cancel')}
      confirmLoading={pass.isPending}
      onOk={send}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <RefusalAlert error={pass.error} />
      <p>{say(act === 'collect' ? 'collectLead' : 'escalateLead')}</p>
      <Chosen rows={rows} />
    </Modal>
  )
}

/** Exactly which cases the act will concern. */
function Chosen({ rows }: { readonly rows: BulkPassProps['chosen'] }) {
  const say = useTexts(numberCasesTexts)
  return (
    <ShortTable
      label={say('cases')}
      columns={[say('number'), say('claimant')]}
      rows={rows.map(({ id, number, claimant }) => ({
        key: id,
        cells: [
          <span key="number" className={styles.number}>
            {number}
          </span>,
          <SideCell key="claimant" side={claimant} />,
        ],
      }))}
    />
  )
}
