import { REASON_BOUNDS } from '@qingtuan/domain/data-quality/finding'
import { Form, Input, Modal } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { dataQualityTexts } from './data-quality-texts.ts'
import type { Outcome } from './queries.ts'
import { useDecide, useExplain } from './queries.ts'

interface ReasonModalProps {
  readonly act: 'explain' | 'reject'
  readonly ids: readonly string[]
  readonly onClose: () => void
  readonly onDone: (outcome: { readonly items: readonly Outcome[] }) => void
}

/** Why findings stand as they are, or why that will not do. */
export function ReasonModal({ act, ids, onClose, onDone }: ReasonModalProps) {
  const say = useTexts(dataQualityTexts)
  const [form] = Form.useForm<{ text: string }>()
  const refusal = useFormRefusal(form, ['text'] as const, { 'finding.reasonRequired': 'text' })
  const explain = useExplain()
  const decide = useDecide()
  const send = ({ text = '' }: { text?: string }) => {
    refusal.clear()
    const settled = { onSuccess: onDone, onError: refusal.show }
    if (act === 'explain') explain.mutate({ ids: [...ids], text }, settled)
    else decide.mutate({ ids: [...ids], accept: false, remark: text }, settled)
  }
  return (
    <Modal
      open
      title={say(act === 'explain' ? 'explainTitle' : 'rejectTitle', { count: ids.length })}
      okText={say('send')}
      cancelText={say('cancel')}
      confirmLoading={explain.isPending || decide.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="finding-reason" layout="vertical" onFinish={send}>
        <RefusalAlert error={refusal.error} />
        {act === 'explain' && <p>{say('explainText')}</p>}
        <Form.Item name="text" label={say(act === 'explain' ? 'why' : 'whyRejected')}>
          <Input.TextArea rows={3} maxLength={REASON_BOUNDS.maximum} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}
