import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { Form, Input } from 'antd'
import { useState } from 'react'
import { useRequired } from '../../../shared/form/rules.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import type { TakenPhoto } from '../../../shared/photo/photo.ts'
import { PhotoField } from '../../../shared/photo/photo-field.tsx'
import { usePreviews } from '../../../shared/photo/use-previews.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { ActModal, useDone } from '../act-modal.tsx'
import styles from '../transfer-facts.module.css'
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
  const [photo, setPhoto] = useState<TakenPhoto | null>(null)
  const previews = usePreviews()
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
        doing.mutate(
          {
            id: outward.id,
            receivedBy,
            receivedOn,
            ...(photo ? { photo: { id: photo.id, token: photo.token } } : {}),
          },
          { onError: refusal.show },
        )
      }
      onClose={onClose}
    >
      <Form.Item name="receivedBy" label={say('receivedBy')} rules={[required(say('receivedBy'))]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="receivedOn" label={say('receivedOn')} rules={[required(say('receivedOn'), 'choose')]}>
        <Input type="date" max={toShanghaiDate(new Date())} />
      </Form.Item>
      <PhotoField label={say('slipPhoto')} photo={photo} previews={previews} onChange={setPhoto} />
      <p className={styles.quiet}>{say('slipPhotoHint')}</p>
    </ActModal>
  )
}
