import type { OrganizationKind } from '@qingtuan/domain/organizations/kind'
import { childKinds } from '@qingtuan/domain/organizations/kind'
import {
  REGISTRATION_CODE_DAYS,
  REGISTRATION_CODE_USES,
} from '@qingtuan/domain/organizations/registration-code'
import { Form, InputNumber, Modal, Radio } from 'antd'
import { useRequired } from '../../shared/form/rules.ts'
import { useFormRefusal } from '../../shared/form/use-form-refusal.ts'
import { organizationTexts } from '../../shared/organization/organization-texts.ts'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './code.module.css'
import { codesTexts } from './codes-texts.ts'
import type { OrganizationDetail, RegistrationCode } from './queries.ts'
import { useCodeIssue } from './queries.ts'

interface Entries {
  readonly kind: OrganizationKind
  readonly maxUses: number
  readonly validDays: number
}

const USUAL = { maxUses: REGISTRATION_CODE_USES.usual, validDays: REGISTRATION_CODE_DAYS.usual }
const FIELDS = ['kind', 'maxUses', 'validDays'] as const

interface IssueCodeModalProps {
  readonly organization: Pick<OrganizationDetail, 'id' | 'kind'>
  readonly onIssued: (code: RegistrationCode) => void
  readonly onClose: () => void
}

export function IssueCodeModal({ organization, onIssued, onClose }: IssueCodeModalProps) {
  const say = useTexts(codesTexts)
  const sayKind = useTexts(organizationTexts)
  const [form] = Form.useForm<Entries>()
  const required = useRequired()
  const refusal = useFormRefusal(form, FIELDS, { 'organization.kindNotAllowed': 'kind' })
  const issue = useCodeIssue(onIssued)
  const submit = (entries: Entries) => {
    refusal.clear()
    issue.mutate({ organizationId: organization.id, ...entries }, { onError: refusal.show })
  }
  const kinds = childKinds(organization.kind).map((kind) => ({ value: kind, label: sayKind(kind) }))
  return (
    <Modal
      open
      title={say('issueTitle')}
      okText={say('issueButton')}
      cancelText={say('cancel')}
      confirmLoading={issue.isPending}
      onOk={form.submit}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <Form
        form={form}
        name="issue-code"
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...USUAL, kind: kinds.at(-1)?.value }}
        onFinish={submit}
      >
        <RefusalAlert error={refusal.error} />
        <Form.Item label={say('kind')} name="kind" rules={[required(say('kind'), 'choose')]}>
          <Radio.Group options={kinds} />
        </Form.Item>
        <div className={styles.pair}>
          <NumberField
            name="maxUses"
            label={say('maxUses')}
            hint={say('maxUsesHint')}
            bounds={REGISTRATION_CODE_USES}
          />
          <NumberField
            name="validDays"
            label={say('validDays')}
            hint={say('validDaysHint')}
            bounds={REGISTRATION_CODE_DAYS}
          />
        </div>
      </Form>
    </Modal>
  )
}

interface NumberFieldProps {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly bounds: { readonly minimum: number; readonly maximum: number }
}

function NumberField({ name, label, hint, bounds }: NumberFieldProps) {
  return (
    <Form.Item name={name} label={label} extra={hint} rules={[{ required: true, message: hint }]}>
      <InputNumber min={bounds.minimum} max={bounds.maximum} precision={0} className={styles.number ?? ''} />
    </Form.Item>
  )
}
