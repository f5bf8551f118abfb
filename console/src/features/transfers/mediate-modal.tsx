import { Form, Radio } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import type { ActProps } from './act-modal.tsx'
import { ActModal, useDone } from './act-modal.tsx'
import { useTransferAct } from './queries.ts'
import { transferTexts } from './transfer-texts.ts'
import { WordsField } from './words-field.tsx'

interface Entries {
  decision: 'uphold' | 'dismiss'
  reason: string
}

/** The nearest common superior decides; both statements stand in the drawer beside. */
export function MediateModal({ transfer, onClose }: ActProps) {
  const say = useTexts(transferTexts)
  const required = useRequired()
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['reason'] as const, { 'transfer.reasonRequired': 'reason' })
  const mediation = useTransferAct('mediate', useDone(onClose))
  const submit = (entries: Entries) => {
    refusal.clear()
    mediation.mutate({ id: transfer.id, ...entries }, { onError: refusal.show })
  }
  const { statement, refusalReason } = transfer
  return (
    <ActModal
      name="mediate"
      title={say('mediate')}
      text={`${say('statement')}：${statement}　${say('refusalReason')}：${refusalReason ?? '—'}`}
      form={form}
      error={refusal.error}
      isPending={mediation.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item
        name="decision"
        label={say('decision')}
        rules={[required(say('decision'), 'choose')]}
        extra={say('upholdHint')}
      >
        <Radio.Group
          options={[
            { value: 'uphold', label: say('uphold') },
            { value: 'dismiss', label: say('dismiss') },
          ]}
        />
      </Form.Item>
      <WordsField name="reason" label={say('reason')} hint={say('reasonHint')} />
    </ActModal>
  )
}
