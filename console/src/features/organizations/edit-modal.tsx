import { needsIndustry } from '@qingtuan/domain/organizations/first-log-in'
import { readShortName } from '@qingtuan/domain/organizations/full-name'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { App, Form, Input, Modal } from 'antd'
import { useRequired, useRule } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { isStepUp, useStepUp } from '../../shared/step-up/use-step-up.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { changedOf } from './changed.ts'
import { FullNameField } from './full-name-field.tsx'
import { IndustryField } from './industry-field.tsx'
import type { OrganizationEdit } from './manage-queries.ts'
import { useEdit } from './manage-queries.ts'
import { manageTexts } from './manage-texts.ts'
import { nameBase } from './name-base.ts'
import type { OrganizationRow } from './queries.ts'

const FIELDS = ['fullName', 'shortName', 'industry', 'secretaryName', 'contactName', 'contactPhone'] as const

const FIELD_OF_CODE = {
  'organization.fullNameInvalid': 'fullName',
  'organization.fullNameTaken': 'fullName',
  phone: 'contactPhone',
} as const

export type Edited = Pick<
  OrganizationRow,
  | 'id'
  | 'kind'
  | 'fullName'
  | 'shortName'
  | 'industry'
  | 'secretaryName'
  | 'contactName'
  | 'contactPhone'
  | 'userName'
>

/** 修改 by the direct superior (FAQ O1), with the same help about full names as at the first log-in. */
export function EditModal({
  organization,
  onClose,
}: {
  readonly organization: Edited
  readonly onClose: () => void
}) {
  const say = useTexts(manageTexts)
  const { message } = App.useApp()
  const [form] = Form.useForm<Omit<OrganizationEdit, 'id'>>()
  const refusal = useFormRefusal(form, FIELDS, FIELD_OF_CODE)
  const stepUp = useStepUp()
  const edit = useEdit(() => {
    void message.success(say('saved'))
    onClose()
  })
  const { id, kind, fullName, shortName, industry, secretaryName, contactName, contactPhone } = organization
  const initial = { fullName, shortName, industry, secretaryName, contactName }
  const submit = (entries: Omit<OrganizationEdit, 'id'>) => {
    refusal.clear()
    const act = () =>
      edit.mutate(
        { id, ...changedOf(initial, entries) },
        { onError: (failure) => stepUp.asks(failure, act) || refusal.show(failure) },
      )
    act()
  }
  return (
    <Modal
      open
      title={say('editTitle', { name: shortName })}
      okText={say('save')}
      cancelText={say('cancel')}
      confirmLoading={edit.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <p>{say('editLead')}</p>
      <Form
        form={form}
        name="edit-organization"
        layout="vertical"
        requiredMark={false}
        initialValues={initial}
        onFinish={submit}
      >
        <RefusalAlert error={isStepUp(refusal.error) ? null : refusal.error} />
        <FullNameField kind={kind} base={nameBase(fullName)} />
        <EditFields industryNeeded={needsIndustry(kind)} contactPhone={contactPhone} />
      </Form>
      {stepUp.modal}
    </Modal>
  )
}

interface EditFieldsProps {
  readonly industryNeeded: boolean
  readonly contactPhone: string | null
}

function EditFields({ industryNeeded, contactPhone }: EditFieldsProps) {
  const say = useTexts(manageTexts)
  const required = useRequired()
  const rule = useRule()
  return (
    <>
      <Form.Item
        label={say('shortName')}
        name="shortName"
        rules={[required(say('shortName')), rule(readShortName)]}
      >
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <IndustryField clearable={!industryNeeded} />
      <Form.Item label={say('secretaryName')} name="secretaryName" rules={[rule(readPersonName)]}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item label={say('contactName')} name="contactName" rules={[rule(readPersonName)]}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item
        label={say('contactPhone')}
        name="contactPhone"
        extra={say('contactPhoneHint')}
        rules={[rule(readPhone)]}
      >
        <Input type="tel" maxLength={40} autoComplete="off" placeholder={contactPhone ?? ''} />
      </Form.Item>
    </>
  )
}
