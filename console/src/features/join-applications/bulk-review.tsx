import { Button, Form, Modal } from 'antd'
import { useState } from 'react'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { BulkOutcome } from './bulk-outcome.tsx'
import { BulkPreview } from './bulk-preview.tsx'
import type { JoinApplicationRow, Outcome } from './queries.ts'
import { useApprovals, useReturns } from './queries.ts'
import { NoteField, ReasonField } from './review-fields.tsx'
import { reviewTexts } from './review-texts.ts'

interface BulkReviewProps {
  readonly act: 'approve' | 'return'
  readonly chosen: readonly JoinApplicationRow[]
  readonly onClose: () => void
  /** The rows have been decided, so that the selection is spent. */
  readonly onDecided: () => void
}

/** Many at once: first exactly which, then what became of each. */
export function BulkReview({ act, chosen, onClose, onDecided }: BulkReviewProps) {
  const say = useTexts(reviewTexts)
  // What is previewed is what is sent, whatever the list behind reads meanwhile.
  const [rows] = useState(() => chosen.filter(({ may }) => may[act]))
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null)
  const [form] = Form.useForm<{ note?: string; reason?: string }>()
  const refusal = useFormRefusal(form, ['reason', 'note'] as const, {
    'joinApplication.reasonRequired': 'reason',
    'joinApplication.noteRequired': 'note',
  })
  const approvals = useApprovals()
  const returns = useReturns()
  const needNote = rows.filter(({ remarks }) => remarks.includes('joinedAtThirteen')).length
  const submit = ({ note, reason }: { note?: string; reason?: string }) => {
    refusal.clear()
    const ids = rows.map(({ id }) => id)
    const settled = {
      onSuccess: ({ items }: { items: readonly Outcome[] }) => {
        setOutcomes(items)
        onDecided()
      },
      onError: refusal.show,
    }
    if (act === 'return') returns.mutate({ ids, reason: reason ?? '' }, settled)
    else approvals.mutate({ ids, ...(note ? { note } : {}) }, settled)
  }
  if (outcomes) return <OutcomeModal outcomes={outcomes} onClose={onClose} />
  return (
    <Modal
      open
      title={say(act === 'approve' ? 'approveManyTitle' : 'returnManyTitle', { count: rows.length })}
      width={640}
      okText={say(act === 'approve' ? 'approveButton' : 'returnButton')}
      cancelText={say('cancel')}
      confirmLoading={approvals.isPending || returns.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="bulk-review" layout="vertical" onFinish={submit}>
        <RefusalAlert error={refusal.error} />
        <p>{say(act === 'approve' ? 'approveManyText' : 'returnManyText')}</p>
        <BulkPreview rows={rows} />
        {act === 'return' ? <ReasonField /> : <NoteField needed={needNote} />}
      </Form>
    </Modal>
  )
}

function OutcomeModal({
  outcomes,
  onClose,
}: {
  readonly outcomes: readonly Outcome[]
  readonly onClose: () => void
}) {
  const say = useTexts(reviewTexts)
  return (
    <Modal
      open
      title={say('results')}
      width={640}
      onCancel={onClose}
      footer={<Button onClick={onClose}>{say('closeWindow')}</Button>}
    >
      <BulkOutcome outcomes={outcomes} />
    </Modal>
  )
}
