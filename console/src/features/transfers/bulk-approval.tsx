import { Button, Modal } from 'antd'
import { useState } from 'react'
import { RowOutcomes } from '../../shared/list/row-outcomes.tsx'
import { memberTexts } from '../../shared/member/member-texts.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './bulk-approval.module.css'
import type { Outcome, TransferRow } from './queries.ts'
import { useApprovals } from './queries.ts'
import { transferTexts } from './transfer-texts.ts'

interface BulkApprovalProps {
  readonly chosen: readonly TransferRow[]
  readonly onClose: () => void
  /** The rows have been decided, so that the selection is spent. */
  readonly onDecided: () => void
}

/** Many at once: first exactly which, then what became of each. */
export function BulkApproval({ chosen, onClose, onDecided }: BulkApprovalProps) {
  const say = useTexts(transferTexts)
  // What is previewed is what is sent, whatever the list behind reads meanwhile.
  const [rows] = useState(chosen)
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const approvals = useApprovals()
  const decided = ({ items }: { items: readonly Outcome[] }) => {
    setOutcomes(items)
    onDecided()
  }
  const submit = () =>
    approvals.mutate({ ids: rows.map(({ id }) => id) }, { onSuccess: decided, onError: setError })
  if (outcomes) return <Outcomes outcomes={outcomes} onClose={onClose} />
  return (
    <Modal
      open
      title={say('approveManyTitle', { count: rows.length })}
      okText={say('confirm')}
      cancelText={say('cancel')}
      confirmLoading={approvals.isPending}
      onOk={submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <RefusalAlert error={error} />
      <p>{say('approveManyText')}</p>
      <ul className={styles.list}>
        {rows.map(({ id, member, from, to }) => (
          <li key={id}>
            {member.name} · {say('fromTo', { from: from.shortName, to: to.shortName })}
          </li>
        ))}
      </ul>
    </Modal>
  )
}

interface OutcomesProps {
  readonly outcomes: readonly Outcome[]
  readonly onClose: () => void
}

/** What became of each transfer. */
function Outcomes({ outcomes, onClose }: OutcomesProps) {
  const say = useTexts(transferTexts)
  const sayMember = useTexts(memberTexts)
  return (
    <Modal
      open
      title={say('results')}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
    >
      <RowOutcomes
        outcomes={outcomes}
        subject={sayMember('name')}
        nameOf={({ name }) => name ?? say('unknownRow')}
        summary={(counts) => say('resultsSummary', counts)}
      />
    </Modal>
  )
}
