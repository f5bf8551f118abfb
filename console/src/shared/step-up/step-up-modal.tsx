import { refusalOf } from '@qingtuan/contract/client'
import { useMutation } from '@tanstack/react-query'
import type { InputRef } from 'antd'
import { Form, Input, Modal } from 'antd'
import { useRef } from 'react'
import { client } from '../api/client.ts'
import { useRequired } from '../form/rules.ts'
import { RefusalAlert } from '../refusal/refusal-alert.tsx'
import { useMyAccount } from '../session/me.ts'
import { useTexts } from '../texts/texts.ts'
import styles from './step-up-modal.module.css'
import { stepUpTexts } from './step-up-texts.ts'

interface StepUpModalProps {
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** The password of the account once more, before an act that reaches far (permissions: step-up). */
export function StepUpModal({ onDone, onCancel }: StepUpModalProps) {
  const say = useTexts(stepUpTexts)
  const { userName } = useMyAccount()
  const [form] = Form.useForm<{ password: string }>()
  const input = useRef<InputRef>(null)
  const required = useRequired()
  const stepUp = useMutation({
    mutationFn: (entries: { password: string }) => client.accounts.stepUp(entries),
    onSuccess: onDone,
    onError: (error) => {
      if (!isWrong(error)) return
      form.setFields([{ name: 'password', errors: [say('wrong')] }])
      input.current?.focus({ cursor: 'all' })
    },
  })
  return (
    <Modal
      open
      title={say('title')}
      okText={say('confirm')}
      cancelText={say('cancel')}
      confirmLoading={stepUp.isPending}
      width={420}
      onOk={form.submit}
      onCancel={onCancel}
      afterOpenChange={(isOpen) => isOpen && input.current?.focus()}
    >
      <p className={styles.text}>{say('text', { userName })}</p>
      <RefusalAlert error={isWrong(stepUp.error) ? null : stepUp.error} />
      <Form form={form} name="step-up" layout="vertical" requiredMark={false} onFinish={stepUp.mutate}>
        <input type="text" name="username" autoComplete="username" value={userName} readOnly hidden />
        <Form.Item label={say('password')} name="password" rules={[required(say('password'))]}>
          <Input.Password
            ref={input}
            autoComplete="current-password"
            maxLength={1024}
            onPressEnter={form.submit}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}

function isWrong(error: unknown): boolean {
  return refusalOf(error)?.code === 'password.wrongCurrent'
}
