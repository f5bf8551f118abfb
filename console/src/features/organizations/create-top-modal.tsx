import { childKinds } from '@qingtuan/domain/organizations/kind'
import { Alert, Form, Modal, Radio } from 'antd'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { organizationTexts } from '../../shared/organization/organization-texts.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { FullNameField } from './full-name-field.tsx'
import { TopFields } from './top-fields.tsx'
import type { NewTopOrganization } from './top-queries.ts'
import { useTopCreation } from './top-queries.ts'
import { topTexts } from './top-texts.ts'

const FIELDS = [
  'kind',
  'fullName',
  'shortName',
  'areaCode',
  'userName',
  'contactName',
  'contactPhone',
] as const

const FIELD_OF_CODE = {
  userName: 'userName',
  'organization.fullNameInvalid': 'fullName',
  'organization.fullNameTaken': 'fullName',
  'organization.kindNotAllowed': 'kind',
  personName: 'contactName',
  phone: 'contactPhone',
} as const

const KINDS = childKinds(null)

interface CreateTopModalProps {
  readonly onCreated: (created: { shortName: string; userName: string }) => void
  readonly onClose: () => void
}

export function CreateTopModal({ onCreated, onClose }: CreateTopModalProps) {
  const say = useTexts(topTexts)
  const sayKind = useTexts(organizationTexts)
  const [form] = Form.useForm<NewTopOrganization>()
  const refusal = useFormRefusal(form, FIELDS, FIELD_OF_CODE)
  const create = useTopCreation(onCreated)
  const kind = Form.useWatch('kind', form) ?? 'leadingBody'
  const submit = ({ kind, fullName, shortName, ...entries }: NewTopOrganization) => {
    refusal.clear()
    const { areaCode, userName, contactName, contactPhone } = entries
    create.mutate(
      { kind, fullName, shortName, areaCode, userName, contactName, contactPhone },
      { onError: refusal.show },
    )
  }
  return (
    <Modal
      open
      title={say('create')}
      okText={say('submit')}
      cancelText={say('cancel')}
      confirmLoading={create.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        name="create-top"
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'leadingBody', areaCode: '110000' }}
        onFinish={submit}
      >
        <RefusalAlert error={refusal.error} />
        <Form.Item label={say('kind')} name="kind">
          <Radio.Group options={KINDS.map((value) => ({ value, label: sayKind(value) }))} />
        </Form.Item>
        <FullNameField kind={kind} base="" />
        <TopFields />
        <Alert type="info" title={say('noPassword')} />
      </Form>
    </Modal>
  )
}
