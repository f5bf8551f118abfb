import { Button, Form, Modal } from 'antd'
import { useState } from 'react'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { OrganizationTreeSelect } from '../../shared/organization/organization-tree-select.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { floatingTexts } from './floating-texts.ts'
import { InviteOutcome } from './invite-outcome.tsx'
import type { FloatingMember } from './queries.ts'
import { useInvitation } from './queries.ts'

interface InviteModalProps {
  readonly chosen: readonly FloatingMember[]
  readonly onClose: () => void
  readonly onInvited: () => void
}

/** Sends some floating members the way into one branch. */
export function InviteModal({ chosen, onClose, onInvited }: InviteModalProps) {
  const say = useTexts(floatingTexts)
  // Whom the title counts is whom the notice reaches, whatever the list behind reads meanwhile.
  const [members] = useState(chosen)
  const [form] = Form.useForm<{ organizationId: number }>()
  const refusal = useFormRefusal(form, ['organizationId'] as const, {
    'organization.cannotHoldMembers': 'organizationId',
    'organization.archived': 'organizationId',
    'record.notFound': 'organizationId',
  })
  const invitation = useInvitation()
  const submit = ({ organizationId }: { organizationId: number }) => {
    refusal.clear()
    const memberIds = members.map(({ id }) => id)
    invitation.mutate({ organizationId, memberIds }, { onSuccess: onInvited, onError: refusal.show })
  }
  if (invitation.data)
    return (
      <Modal
        open
        title={say('results')}
        onCancel={onClose}
        footer={<Button onClick={onClose}>{say('close')}</Button>}
      >
        <InviteOutcome invited={invitation.data} />
      </Modal>
    )
  return (
    <Modal
      open
      title={say('inviteTitle', { count: members.length })}
      okText={say('send')}
      cancelText={say('cancel')}
      confirmLoading={invitation.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="invite-floating" layout="vertical" requiredMark={false} onFinish={submit}>
        <p>{say('inviteText')}</p>
        <RefusalAlert error={refusal.error} />
        <Form.Item
          name="organizationId"
          label={say('branch')}
          rules={[{ required: true, message: say('branchRequired') }]}
        >
          <OrganizationTreeSelect placeholder={say('branchHint')} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
