import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { App, Button, Form, Input } from 'antd'
import { useRequired, useRule } from '../../../shared/form/rules.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { OrganizationTreeSelect } from '../../../shared/organization/organization-tree-select.tsx'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useMyOrganization } from '../../../shared/session/me.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { useInvitation } from '../roll/queries.ts'
import styles from './add.module.css'
import { addTexts } from './add-texts.ts'
import { Invitations } from './invitations.tsx'

interface Entries {
  readonly name: string
  readonly phone: string
  readonly organizationId?: number
}

const FIELDS = ['name', 'phone', 'organizationId'] as const

export function InviteForm({ name }: { readonly name: string }) {
  const say = useTexts(addTexts)
  const { message } = App.useApp()
  const required = useRequired()
  const rule = useRule()
  const isBranch = holdsMembers(useMyOrganization().kind)
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, FIELDS, {
    phone: 'phone',
    'organization.cannotHoldMembers': 'organizationId',
  })
  const invitation = useInvitation(() => {
    void message.success(say('invited'))
    form.resetFields(['name', 'phone'])
  })
  const submit = (entries: Entries) => {
    refusal.clear()
    invitation.mutate(entries, { onError: refusal.show })
  }
  return (
    <>
      <Form
        form={form}
        name="invite-member"
        layout="vertical"
        requiredMark={false}
        initialValues={{ name }}
        onFinish={submit}
      >
        <p className={styles.lead}>{say('inviteLead')}</p>
        <RefusalAlert error={refusal.error} />
        <div className={styles.pair}>
          <Form.Item label={say('name')} name="name" rules={[required(say('name'))]}>
            <Input maxLength={50} autoComplete="off" />
          </Form.Item>
          <Form.Item label={say('phone')} name="phone" rules={[required(say('phone')), rule(readPhone)]}>
            <Input type="tel" maxLength={40} autoComplete="off" />
          </Form.Item>
        </div>
        {!isBranch && (
          <Form.Item
            label={say('branch')}
            name="organizationId"
            rules={[{ ...required(say('branch'), 'choose'), type: 'number' }]}
          >
            <OrganizationTreeSelect placeholder={say('chooseBranch')} />
          </Form.Item>
        )}
        <div className={styles.buttons}>
          <Button type="primary" htmlType="submit" loading={invitation.isPending}>
            {say('invite')}
          </Button>
        </div>
      </Form>
      <Invitations />
    </>
  )
}
