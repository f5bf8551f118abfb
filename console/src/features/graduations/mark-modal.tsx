import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { App, Form, InputNumber, Modal } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { OrganizationTreeSelect } from '../../shared/organization/organization-tree-select.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { graduationsTexts } from './graduations-texts.ts'
import { useMarking } from './queries.ts'

interface Entries {
  readonly organizationId: number
  readonly year?: number | null
}

/** The graduation year of a whole branch; a branch marks itself. */
export function MarkModal({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(graduationsTexts)
  const { message } = App.useApp()
  const self = useMyOrganization()
  const [form] = Form.useForm<Entries>()
  const refusal = useFormRefusal(form, ['organizationId', 'year'] as const, {
    'record.notFound': 'organizationId',
  })
  const marking = useMarking()
  const submit = ({ organizationId = self.id, year }: Entries) => {
    refusal.clear()
    const onSuccess = ({ changed }: { changed: number }) => {
      void message.success(changed === 0 ? say('markedNone') : say('marked', { count: changed }))
      onClose()
    }
    marking.mutate({ organizationId, year: year ?? null }, { onSuccess, onError: refusal.show })
  }
  return (
    <Modal
      open
      title={say('mark')}
      okText={say('confirm')}
      cancelText={say('cancel')}
      confirmLoading={marking.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p>{say('markText')}</p>
      <RefusalAlert error={refusal.error} />
      <Form form={form} name="mark-graduates" layout="vertical" requiredMark={false} onFinish={submit}>
        {!holdsMembers(self.kind) && (
          <Form.Item
            name="organizationId"
            label={say('branch')}
            rules={[{ required: true, message: say('choose') }]}
          >
            <OrganizationTreeSelect placeholder={say('choose')} />
          </Form.Item>
        )}
        <Form.Item name="year" label={say('markYear')}>
          <InputNumber min={1990} max={2100} controls={false} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
