import { App, Form, Input, Modal } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { identityChangeTexts } from './identity-change-texts.ts'
import { JoinAgeWarning } from './join-age-warning.tsx'
import type { IdentityChange } from './queries.ts'
import { useApproval, useRefusal } from './queries.ts'

interface DecisionModalProps {
  readonly change: IdentityChange
  readonly onClose: () => void
}

export function ApproveModal({ change, onClose }: DecisionModalProps) {
  const say = useTexts(identityChangeTexts)
  const { message } = App.useApp()
  const approval = useApproval()
  const act = () => {
    const onSuccess = () => {
      void message.success(say('approvedDone'))
      onClose()
    }
    approval.mutate({ id: change.id }, { onSuccess })
  }
  return (
    <Modal
      open
      title={say('approveTitle', { name: change.before.name })}
      okText={say('approve')}
      cancelText={say('cancel')}
      confirmLoading={approval.isPending}
      onOk={act}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <RefusalAlert error={approval.error} />
      <JoinAgeWarning change={change} />
      <p>{say('approveText')}</p>
    </Modal>
  )
}

export function RefuseModal({ change, onClose }: DecisionModalProps) {
  const say = useTexts(identityChangeTexts)
  const required = useRequired()
  const { message } = App.useApp()
  const [form] = Form.useForm<{ reason: string }>()
  const refusal = useFormRefusal(form, ['reason'] as const, { 'member.reasonRequired': 'reason' })
  const refusing = useRefusal()
  const submit = ({ reason }: { reason: string }) => {
    refusal.clear()
    const onSuccess = () => {
      void message.success(say('refusedDone'))
      onClose()
    }
    refusing.mutate({ id: change.id, reason }, { onSuccess, onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say('refuseTitle', { name: change.before.name })}
      okText={say('refuse')}
      cancelText={say('cancel')}
      confirmLoading={refusing.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="refuse-change" layout="vertical" onFinish={submit}>
        <RefusalAlert error={refusal.error} />
        <Form.Item name="reason" label={say('refuseReason')} rules={[required(say('refuseReason'))]}>
          <Input.TextArea rows={3} maxLength={200} showCount />
        </Form.Item>
      </Form>
    </Modal>
  )
}
