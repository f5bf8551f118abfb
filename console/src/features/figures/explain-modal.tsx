import { EXPLANATION_BOUNDS } from '@qingtuan/domain/yearly-returns/explanation'
import { App, Form, Input, Modal } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import type { YearlyReturn } from './queries.ts'
import { useExplain } from './queries.ts'
import { returnsTexts } from './returns-texts.ts'

interface ExplainModalProps {
  readonly yearly: YearlyReturn
  readonly onClose: () => void
}

export function ExplainModal({ yearly, onClose }: ExplainModalProps) {
  const say = useTexts(returnsTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<{ text: string }>()
  const refusal = useFormRefusal(form, ['text'] as const, { 'yearlyReturn.explanationRequired': 'text' })
  const explain = useExplain(() => {
    void message.success(say('saved'))
    onClose()
  })
  const send = ({ text }: { text: string }) => {
    refusal.clear()
    const key = { organizationId: yearly.organization.id, year: yearly.year }
    explain.mutate({ ...key, text }, { onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say('explanation')}
      okText={say('send')}
      cancelText={say('cancel')}
      confirmLoading={explain.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        name="explain"
        layout="vertical"
        initialValues={{ text: yearly.explanation?.text ?? '' }}
        onFinish={send}
      >
        <RefusalAlert error={refusal.error} />
        <Form.Item name="text" label={say('why')} extra={say('whyHelp')}>
          <Input.TextArea rows={4} maxLength={EXPLANATION_BOUNDS.maximum} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}
