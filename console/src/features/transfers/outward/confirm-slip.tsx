import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { Form, Input } from 'antd'
import { useRequired } from '../../../shared/form/rules.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { ActModal, useDone } from '../act-modal.tsx'
import type { Outward } from './outward-queries.ts'
import { useOutwardAct } from './outward-queries.ts'
import { outwardTexts } from './outward-texts.ts'

interface ConfirmSlipProps {
  readonly outward: Outward
  readonly onClose: () => void
}

const FIELD_OF_CODE = {
  'transferLetter.receiverRequired': 'receivedBy',
  'transferLetter.receivedOnWrong': 'receivedOn',
} as const

/** Enters the return slip, which ends the membership here. */
export function ConfirmSlip({ outward, onClose }: ConfirmSlipProps) {
  const say = useTexts(outwardTexts)
  const required = useRequired()
  const [form] = Form.useForm<{ receivedBy: string; receivedOn: string }>()
  const refusal = useFormRefusal(form, ['receivedBy', 'receivedOn'] as const, FIELD_OF_CODE)
  const doing = useOutwardAct('confirmReturnSlip', useDone(onClose))
  return (
    <ActModal
      name="confirm"
      title={say('confirm')}
      text={say('confirmText', { name: outward.member.name })}
      form={form}
      initial={{ receivedBy: outward.destination }}
      error={refusal.error}
      isPending={doing.isPending}
      onSubmit={({ receivedBy, receivedOn }) =>
        doing.mutate({ id: outward.id, receivedBy, receivedOn }, { onError: refusal.show })
      }
      onClose={onClose}
    >
      <Form.Item name="receivedBy" label={say('receivedBy')} rules={[required(say('receivedBy'))]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="receivedOn" label={say('receivedOn')} rules={[required(say('receivedOn'), 'choose')]}>
        <Input type="date" max={toShanghaiDate(new Date())} />
      </Form.Item>
    </ActModal>
  )
}
