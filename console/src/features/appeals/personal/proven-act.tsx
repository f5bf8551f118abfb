import { Button, Form, Input } from 'antd'
import type { ReactNode } from 'react'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './appeal-view.module.css'
import { followTexts } from './follow-texts.ts'
import { useProvenAct } from './use-proven-act.ts'

interface ProvenActProps<Output> {
  readonly title: string
  readonly text: string
  readonly phone: string
  readonly isDangerous?: boolean
  /** What else is asked for, above the code. */
  readonly children?: ReactNode
  /** False holds the form back, which then says what it lacks. */
  readonly isReady?: () => boolean
  readonly act: (phoneProof: string) => Promise<Output>
  readonly onDone: (output: Output) => void
  readonly onCancel: () => void
}

/** An act on an appeal by whoever holds its phone: a code, and then the act itself. */
export function ProvenAct<Output>(props: ProvenActProps<Output>) {
  const { title, text, phone, isDangerous = false, children, isReady, onCancel } = props
  const say = useTexts(followTexts)
  const [form] = Form.useForm<{ phone: string; code: string }>()
  const refusal = useFormRefusal(form, ['code'] as const, { smsCode: 'code' })
  const { run, isRunning } = useProvenAct(phone, props.act, props.onDone)
  const submit = ({ code }: { code: string }) => {
    refusal.clear()
    if (isReady?.() !== false) run(code, refusal.show)
  }
  return (
    <section className={styles.panel} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.lead}>{text}</p>
      <Form
        form={form}
        name="proven-act"
        layout="vertical"
        requiredMark={false}
        initialValues={{ phone }}
        onFinish={submit}
        onFinishFailed={() => isReady?.()}
      >
        {children}
        <p className={styles.lead}>{say('prove', { phone })}</p>
        <RefusalAlert error={refusal.error} />
        <Form.Item name="phone" hidden>
          <Input />
        </Form.Item>
        <SmsCodeField name="code" purpose="appeal" phoneField="phone" />
        <div className={styles.acts}>
          <Button type="primary" danger={isDangerous} htmlType="submit" loading={isRunning}>
            {title}
          </Button>
          <Button onClick={onCancel}>{say('cancel')}</Button>
        </div>
      </Form>
    </section>
  )
}
