import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useSentence } from '../../shared/api/problem.ts'
import { Badge } from '../../shared/look/badge.tsx'
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

/** What became of each row; those that failed come first, with their reasons. */
function Outcomes({ outcomes, onClose }: OutcomesProps) {
  const say = useTexts(transferTexts)
  const sayMember = useTexts(memberTexts)
  const sentenceOf = useSentence()
  const done = outcomes.filter((outcome) => outcome.done).length
  const sorted = outcomes.toSorted((a, b) => Number(a.done) - Number(b.done))
  return (
    <Modal
      open
      title={say('results')}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say('close')}</Button>}
    >
      <p role="status">{say('resultsSummary', { done, failed: outcomes.length - done })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{sayMember('name')}</th>
            <th scope="col">{say('result')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, name, refusal }) => (
            <tr key={id}>
              <td>{name ?? say('unknownRow')}</td>
              <td>{refusal ? sentenceOf(refusal) : <Badge tone="good">{say('succeeded')}</Badge>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  )
}
