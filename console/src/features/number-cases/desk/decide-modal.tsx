import { Form, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from '../number-cases.module.css'
import type { CaseOutcome } from '../queries.ts'
import { numberDeskTexts } from './desk-texts.ts'
import { OutcomesModal } from './outcomes-modal.tsx'
import type { DeskRow } from './queries.ts'
import { useDecide } from './queries.ts'

const DECISIONS = ['claimantKeeps', 'holderKeeps', 'freed', 'rejected'] as const
type Decision = (typeof DECISIONS)[number]

interface Entries {
  readonly decision: Decision
  readonly otherNumber?: string
  readonly reason?: string
}

interface DecideModalProps {
  readonly cases: readonly Pick<DeskRow, 'id' | 'number'>[]
  readonly onClose: () => void
  readonly onDecided: () => void
}

/** One decision for one case or a batch: the effects first, then what became of each. */
export function DecideModal({ cases, onClose, onDecided }: DecideModalProps) {
  const say = useTexts(numberDeskTexts)
  // What is shown is what is sent, whatever the queue behind reads meanwhile.
  const [rows] = useState(() => [...cases])
  const { form, refusal, outcomes, isPending, submit } = useDecision(rows, onDecided)
  const single = rows.length === 1 ? rows[0] : undefined
  if (outcomes) return <OutcomesModal outcomes={outcomes} onClose={onClose} />
  return (
    <Modal
      open
      title={
        single ? say('decideOne', { number: single.number }) : say('decideTitle', { count: rows.length })
      }
      width={600}
      okText={say('submit')}
      cancelText={say('cancel')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        name="decide"
        layout="vertical"
        initialValues={{ decision: 'claimantKeeps' }}
        onFinish={submit}
      >
        <RefusalAlert error={refusal.error} />
        {!single && <p className={styles.number}>{rows.map(({ number }) => number).join('，')}</p>}
        <DecisionChoice />
        <Form.Item noStyle dependencies={['decision']}>
          {({ getFieldValue }) => (
            <DecisionFields decision={getFieldValue('decision')} isSingle={single !== undefined} />
          )}
        </Form.Item>
      </Form>
    </Modal>
  )
}

function useDecision(rows: DecideModalProps['cases'], onDecided: () => void) {
  const [outcomes, setOutcomes] = useState<readonly CaseOutcome[] | null>(null)
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['reason'] as const, { 'numberCase.reasonRequired': 'reason' })
  const decide = useDecide()
  const submit = ({ decision, otherNumber, reason }: Entries) => {
    refusal.clear()
    const other = rows.length === 1 && otherNumber ? { otherNumber } : {}
    const items = rows.map(({ id }) => ({ id, ...other }))
    const settled = (answer: { items: readonly CaseOutcome[] }) => {
      setOutcomes(answer.items)
      onDecided()
    }
    decide.mutate(
      { items, decision, ...(reason ? { reason } : {}) },
      { onSuccess: settled, onError: refusal.show },
    )
  }
  return { form, refusal, outcomes, isPending: decide.isPending, submit }
}

function DecisionChoice() {
  const say = useTexts(numberDeskTexts)
  return (
    <Form.Item name="decision" label={say('decision')}>
      <Radio.Group
        className={styles.choices ?? ''}
        options={DECISIONS.map((value) => ({ value, label: say(value) }))}
      />
    </Form.Item>
  )
}

function DecisionFields({ decision, isSingle }: { readonly decision: Decision; readonly isSingle: boolean }) {
  const say = useTexts(numberDeskTexts)
  const isRejected = decision === 'rejected'
  return (
    <>
      <p className={styles.standing}>{say(`effect.${decision}`)}</p>
      {isSingle && !isRejected && (
        <Form.Item name="otherNumber" label={say('otherNumber')} extra={say('otherHint')}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item name="reason" label={say(isRejected ? 'reasonNeeded' : 'reasonOptional')}>
        <Input.TextArea rows={3} maxLength={200} showCount />
      </Form.Item>
    </>
  )
}
