import { refusalOf } from '@qingtuan/contract/client'
import { App, Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useRequired } from '../../../shared/form/rules.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { OrganizationTreeSelect } from '../../../shared/organization/organization-tree-select.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../../shared/step-up/use-step-up.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { MemberDetail } from '../queries.ts'
import { useRestoring } from '../queries.ts'
import { actTexts } from './act-texts.ts'

interface RestoreForm {
  readonly reason: string
  readonly organizationId?: number
}

/** 恢复团籍, by the direct superior; into another branch where the former one is archived. */
export function Restore({ member }: { readonly member: MemberDetail }) {
  const say = useTexts(actTexts)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button type="primary" onClick={() => setIsOpen(true)}>
        {say('restore')}
      </Button>
      {isOpen && <RestoreModal member={member} onClose={() => setIsOpen(false)} />}
    </>
  )
}

interface RestoreModalProps {
  readonly member: MemberDetail
  readonly onClose: () => void
}

function RestoreModal({ member, onClose }: RestoreModalProps) {
  const say = useTexts(actTexts)
  const required = useRequired()
  const { message } = App.useApp()
  const [form] = Form.useForm<RestoreForm>()
  const refusal = useFormRefusal(form, ['reason', 'organizationId'] as const, {
    'member.reasonRequired': 'reason',
    organization: 'organizationId',
  })
  const stepUp = useStepUp()
  const restoring = useRestoring(() => {
    void message.success(say('restored'))
    onClose()
  })
  const submit = (typed: RestoreForm) => {
    refusal.clear()
    const show = (failure: unknown) => {
      if (!stepUp.asks(failure, () => submit(typed))) refusal.show(failure)
    }
    restoring.mutate({ id: member.id, ...typed }, { onError: show })
  }
  const isArchived = member.place.status === 'archived' || isOrganization(refusal.error)
  return (
    <Modal
      open
      title={say('restoreTitle', { name: member.name })}
      okText={say('restoreConfirm')}
      cancelText={say('cancel')}
      confirmLoading={restoring.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form form={form} name="restore" layout="vertical" onFinish={submit}>
        <RefusalAlert error={isStepUp(refusal.error) ? null : refusal.error} />
        <p>{say(isArchived ? 'restoreElsewhere' : 'restoreLead', { branch: member.place.shortName })}</p>
        {isArchived && (
          <Form.Item
            name="organizationId"
            label={say('restoreInto')}
            rules={[{ required: true, message: say('restoreInto') }]}
          >
            <OrganizationTreeSelect placeholder={say('restoreInto')} />
          </Form.Item>
        )}
        <Form.Item name="reason" label={say('restoreReason')} rules={[required(say('restoreReason'))]}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
      </Form>
      {stepUp.modal}
    </Modal>
  )
}

function isOrganization(error: unknown): boolean {
  return refusalOf(error)?.code.startsWith('organization.') ?? false
}
