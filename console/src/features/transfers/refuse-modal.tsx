import { Form } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ActProps } from './act-modal.tsx'
import { ActModal, useDone } from './act-modal.tsx'
import { useTransferAct } from './queries.ts'
import { transferTexts } from './transfer-texts.ts'
import { WordsField } from './words-field.tsx'

export function RefuseModal({ transfer, onClose }: ActProps) {
  const say = useTexts(transferTexts)
  const [form] = Form.useForm<{ reason: string }>()
  const refusal = useFormRefusal(form, ['reason'] as const, { 'transfer.reasonRequired': 'reason' })
  const refuse = useTransferAct('refuse', useDone(onClose))
  const submit = ({ reason }: { reason: string }) => {
    refusal.clear()
    refuse.mutate({ id: transfer.id, reason }, { onError: refusal.show })
  }
  return (
    <ActModal
      name="refuse"
      title={say('refuse')}
      text={say('refuseText')}
      form={form}
      error={refusal.error}
      isPending={refuse.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <WordsField name="reason" label={say('reason')} hint={say('reasonHint')} />
    </ActModal>
  )
}
