import type { FormInstance } from 'antd'
import { App, Form, Modal } from 'antd'
import type { ReactNode } from 'react'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { TransferDetail } from './queries.ts'
import { transferTexts } from './transfer-texts.ts'

/** What every act on a transfer is given. */
export interface ActProps {
  readonly transfer: TransferDetail
  readonly onClose: () => void
}

interface ActModalProps<Values extends object> {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly form: FormInstance<Values>
  readonly initial?: Partial<Values>
  readonly error: unknown
  readonly isPending: boolean
  readonly onSubmit: (values: Values) => void
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** One act: what will happen, what it needs, and the button. */
export function ActModal<Values extends object>(props: ActModalProps<Values>) {
  const say = useTexts(transferTexts)
  const { form, initial, isPending, onClose, onSubmit } = props
  return (
    <Modal
      open
      title={props.title}
      okText={say('confirm')}
      cancelText={say('cancel')}
      confirmLoading={isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form<Values>
        form={form}
        name={props.name}
        layout="vertical"
        onFinish={onSubmit}
        {...(initial ? { initialValues: initial } : {})}
      >
        <RefusalAlert error={props.error} />
        <p>{props.text}</p>
        {props.children}
      </Form>
    </Modal>
  )
}

/** Says that an act is done, and closes what asked for it. */
export function useDone(onClose: () => void): () => void {
  const say = useTexts(transferTexts)
  const { message } = App.useApp()
  return () => {
    void message.success(say('acted'))
    onClose()
  }
}
