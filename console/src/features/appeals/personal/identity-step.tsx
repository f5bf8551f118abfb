import { DOCUMENT_KINDS } from '@qingtuan/domain/shared/identity-document'
import { readPersonName } from '@qingtuan/domain/shared/person-name'
import { Form, Input, Select } from 'antd'
import { useRequired, useRule } from '../../../shared/form/rules.ts'
import { memberTexts } from '../../../shared/member/member-texts.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { AppealDraft } from './appeal-draft.ts'
import { appealTexts } from './appeal-texts.ts'
import { readDocument } from './document-of.ts'
import { PassportFields } from './passport-fields.tsx'
import type { StepProps } from './step.ts'
import { StepButtons } from './step-buttons.tsx'
import { useStepRefusal } from './use-step-refusal.ts'

const FIELDS = ['name', 'documentKind', 'documentNumber', 'bornOn', 'sex'] as const
type Entries = Pick<AppealDraft, (typeof FIELDS)[number]>

const FIELD_OF_CODE = { personName: 'name', identityDocument: 'documentNumber' } as const

export function IdentityStep({ draft, change, refused, goOn }: StepProps) {
  const say = useTexts(appealTexts)
  const sayMember = useTexts(memberTexts)
  const [form] = Form.useForm<Entries>()
  const required = useRequired()
  const rule = useRule()
  const refusal = useStepRefusal(form, FIELDS, FIELD_OF_CODE, refused)
  const { name, documentKind, documentNumber, bornOn, sex } = draft
  const isPassport = documentKind === 'passport'
  // A passport's birth date has a field of its own; its number is judged without it.
  const readNumber = (number: string) => {
    const birth = isPassport ? { bornOn: '2000-01-01', sex: 'unknown' } : { bornOn: '', sex: '' }
    return readDocument({ documentKind, documentNumber: number, ...birth })
  }
  return (
    <Form
      form={form}
      name="appeal-identity"
      layout="vertical"
      requiredMark={false}
      initialValues={{ name, documentKind, documentNumber, bornOn, sex: sex || undefined }}
      onValuesChange={(part: Partial<Entries>) => change(part)}
      onFinish={goOn}
    >
      <RefusalAlert error={refusal.error} />
      <Form.Item
        label={say('name')}
        name="name"
        extra={say('nameHint')}
        rules={[required(say('name')), rule(readPersonName)]}
      >
        <Input autoComplete="name" maxLength={120} />
      </Form.Item>
      <Form.Item label={say('documentKind')} name="documentKind">
        <Select options={DOCUMENT_KINDS.map((value) => ({ value, label: sayMember(value) }))} />
      </Form.Item>
      <Form.Item
        label={say('documentNumber')}
        name="documentNumber"
        dependencies={['documentKind']}
        rules={[required(say('documentNumber')), rule(readNumber)]}
      >
        <Input autoComplete="off" spellCheck={false} maxLength={60} />
      </Form.Item>
      {isPassport && <PassportFields />}
      <StepButtons />
    </Form>
  )
}
