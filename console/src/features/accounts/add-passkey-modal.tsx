import { refusalOf } from '@qingtuan/contract/client'
import type { InputRef } from 'antd'
import { App, Form, Input, Modal } from 'antd'
import { useRef } from 'react'
import { useRequired } from '../../shared/form/rules.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../shared/step-up/use-step-up.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { PasskeyThereAlready } from './passkey.ts'
import { passkeyTexts } from './passkey-texts.ts'
import { usePasskeyMaking } from './queries.ts'
import styles from './security-page.module.css'

const LONGEST_NAME = 40

/** The name first, so that the list says later which device a passkey is on; then the browser's own question. */
export function AddPasskeyModal({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(passkeyTexts)
  const [form] = Form.useForm<{ name: string }>()
  const input = useRef<InputRef>(null)
  const { message } = App.useApp()
  const required = useRequired()
  const making = usePasskeyMaking(() => {
    void message.success(say('added'))
    onClose()
  })
  const stepUp = useStepUp()
  const make = (name: string) =>
    making.mutate(name, { onError: (failure) => void stepUp.asks(failure, () => make(name)) })
  const error = isStepUp(making.error) ? null : making.error
  const isOurs = error && !refusalOf(error)
  return (
    <Modal
      open
      title={say('add')}
      okText={say('goOn')}
      cancelText={say('cancel')}
      confirmLoading={making.isPending}
      width={420}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(isOpen) => isOpen && input.current?.focus()}
    >
      <p className={styles.lead}>{say('addText')}</p>
      {isOurs && (
        <p role="alert" className={styles.problem}>
          {say(error instanceof PasskeyThereAlready ? 'thereAlready' : 'failed')}
        </p>
      )}
      <RefusalAlert error={isOurs ? null : error} />
      <Form
        form={form}
        name="add-passkey"
        layout="vertical"
        requiredMark={false}
        onFinish={({ name }) => make(name)}
      >
        <Form.Item label={say('name')} name="name" extra={say('nameHint')} rules={[required(say('name'))]}>
          <Input ref={input} maxLength={LONGEST_NAME} autoComplete="off" />
        </Form.Item>
      </Form>
      {stepUp.modal}
    </Modal>
  )
}
