import { App, Checkbox, Form, Input, Modal } from 'antd'
import { useRequired } from '../../../shared/form/rules.ts'
import { useFormRefusal } from '../../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { MembersFilter } from '../members-filter.ts'
import type { MemberView } from './queries.ts'
import { useChangeView, useSaveView } from './queries.ts'
import { rollTexts } from './roll-texts.ts'
import { contentOf } from './view-content.ts'

interface ViewModalProps {
  readonly filter: MembersFilter
  /** Renamed; a new one where there is none. */
  readonly view?: MemberView
  readonly onClose: () => void
}

interface Entries {
  readonly name: string
  readonly isDefault?: boolean
}

/** Gives a view its name. */
export function ViewModal({ filter, view, onClose }: ViewModalProps) {
  const say = useTexts(rollTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<Entries>()
  const required = useRequired()
  const refusal = useFormRefusal(form, ['name'] as const, { 'memberView.nameTaken': 'name' })
  const save = useSaveView()
  const change = useChangeView()
  const submit = ({ name, isDefault = false }: Entries) => {
    refusal.clear()
    const settled = {
      onSuccess: () => {
        void message.success(say('viewSaved'))
        onClose()
      },
      onError: refusal.show,
    }
    if (view) change.mutate({ id: view.id, name, isDefault }, settled)
    else save.mutate({ name, isDefault, ...contentOf(filter) }, settled)
  }
  return (
    <Modal
      open
      title={view ? say('rename') : say('viewTitle')}
      okText={say('save')}
      cancelText={say('cancel')}
      confirmLoading={save.isPending || change.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form
        form={form}
        name="member-view"
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: view?.name, isDefault: view?.isDefault ?? false }}
        onFinish={submit}
      >
        <RefusalAlert error={refusal.error} />
        <Form.Item
          label={say('viewName')}
          name="name"
          extra={say('viewHint')}
          rules={[required(say('viewName'))]}
        >
          <Input maxLength={30} autoComplete="off" autoFocus />
        </Form.Item>
        <Form.Item name="isDefault" valuePropName="checked">
          <Checkbox>{say('viewDefault')}</Checkbox>
        </Form.Item>
      </Form>
    </Modal>
  )
}
