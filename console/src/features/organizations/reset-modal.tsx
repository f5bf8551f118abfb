import { Modal, Radio } from 'antd'
import { useState } from 'react'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../shared/step-up/use-step-up.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './manage.module.css'
import { usePasswordReset } from './manage-queries.ts'
import { manageTexts } from './manage-texts.ts'
import type { OrganizationRow } from './queries.ts'
import { ResetDone } from './reset-done.tsx'

type Delivery = 'sms' | 'handOver'

interface ResetModalProps {
  readonly organization: Pick<OrganizationRow, 'id' | 'shortName' | 'contactPhone' | 'userName'>
  readonly onClose: () => void
}

/** 重置密码 (FAQ O4, O7): shows the effects, asks how the password travels, and for one's own password if it must. */
export function ResetModal({ organization, onClose }: ResetModalProps) {
  const say = useTexts(manageTexts)
  const { id, shortName, contactPhone, userName } = organization
  const [delivery, setDelivery] = useState<Delivery>(contactPhone === null ? 'handOver' : 'sms')
  const stepUp = useStepUp()
  const reset = usePasswordReset()
  const act = () => reset.mutate({ id, delivery }, { onError: (failure) => void stepUp.asks(failure, act) })
  if (reset.data) return <ResetDone done={reset.data} onClose={onClose} />
  return (
    <Modal
      open
      title={say('resetTitle', { name: shortName })}
      okText={say('reset')}
      cancelText={say('cancel')}
      okButtonProps={{ danger: true }}
      confirmLoading={reset.isPending}
      onOk={act}
      onCancel={onClose}
    >
      <p>
        {say('userName')} <strong>{userName}</strong>
      </p>
      <p>{say('effects')}</p>
      <ul className={styles.effects}>
        {(['effectOld', 'effectMust', 'effectTold'] as const).map((effect) => (
          <li key={effect}>{say(effect)}</li>
        ))}
      </ul>
      <Ways delivery={delivery} phone={contactPhone} onChange={setDelivery} />
      <RefusalAlert error={isStepUp(reset.error) ? null : reset.error} />
      {stepUp.modal}
    </Modal>
  )
}

interface WaysProps {
  readonly delivery: Delivery
  readonly phone: string | null
  readonly onChange: (delivery: Delivery) => void
}

function Ways({ delivery, phone, onChange }: WaysProps) {
  const say = useTexts(manageTexts)
  return (
    <fieldset className={styles.ways}>
      <legend>{say('how')}</legend>
      <Radio.Group
        value={delivery}
        onChange={(event) => onChange(event.target.value)}
        className={styles.way ?? ''}
      >
        <Radio value="sms" disabled={phone === null}>
          {phone === null ? say('noPhone') : say('sms', { phone })}
          <div className={styles.note}>{say('smsHint')}</div>
        </Radio>
        <Radio value="handOver">
          {say('handOver')}
          <div className={styles.note}>{say('handOverHint')}</div>
        </Radio>
      </Radio.Group>
    </fieldset>
  )
}
