import { Modal, Radio } from 'antd'
import { useState } from 'react'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../shared/step-up/use-step-up.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './member-drawer.module.css'
import type { MemberDetail } from './queries.ts'
import { usePasswordReset } from './queries.ts'
import { ResetDone } from './reset-done.tsx'
import { resetTexts } from './reset-texts.ts'

type Delivery = 'sms' | 'handOver'

interface ResetModalProps {
  readonly member: MemberDetail
  readonly phone: string
  readonly onClose: () => void
}

/** Shows the effects, asks how the one-time password travels, and for the organization's password if it must. */
export function ResetModal({ member, phone, onClose }: ResetModalProps) {
  const say = useTexts(resetTexts)
  const [delivery, setDelivery] = useState<Delivery>('sms')
  const stepUp = useStepUp()
  const reset = usePasswordReset()
  const act = () =>
    reset.mutate({ id: member.id, delivery }, { onError: (failure) => void stepUp.asks(failure, act) })
  if (reset.data) return <ResetDone done={reset.data} onClose={onClose} />
  return (
    <Modal
      open
      title={say('title', { name: member.name })}
      okText={say('confirm')}
      cancelText={say('cancel')}
      okButtonProps={{ danger: true }}
      confirmLoading={reset.isPending}
      onOk={act}
      onCancel={onClose}
    >
      <p>{say('effects')}</p>
      <ul className={styles.effects}>
        {(['effectOld', 'effectMust', 'effectTold'] as const).map((effect) => (
          <li key={effect}>{say(effect)}</li>
        ))}
      </ul>
      <Ways delivery={delivery} phone={phone} onChange={setDelivery} />
      <RefusalAlert error={isStepUp(reset.error) ? null : reset.error} />
      {stepUp.modal}
    </Modal>
  )
}

interface WaysProps {
  readonly delivery: Delivery
  readonly phone: string
  readonly onChange: (delivery: Delivery) => void
}

function Ways({ delivery, phone, onChange }: WaysProps) {
  const say = useTexts(resetTexts)
  const ways = [
    { value: 'sms', label: say('sms', { phone }), hint: say('smsHint') },
    { value: 'handOver', label: say('handOver'), hint: say('handOverHint') },
  ] as const
  return (
    <fieldset className={styles.ways}>
      <legend>{say('how')}</legend>
      <Radio.Group
        value={delivery}
        onChange={(event) => onChange(event.target.value)}
        className={styles.way ?? ''}
      >
        {ways.map(({ value, label, hint }) => (
          <Radio key={value} value={value}>
            {label}
            <div className={styles.note}>{hint}</div>
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  )
}
