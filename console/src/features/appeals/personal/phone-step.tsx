import { refusalOf } from '@qingtuan/contract/client'
import { readPhone } from '@qingtuan/domain/shared/phone'
import { Button, Form, Input } from 'antd'
import { useRequired, useRule } from '../../../shared/form/rules.ts'
import { RefusalAlert } from '../../../shared/refusal/refusal-alert.tsx'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import { useTexts } from '../../../shared/texts/texts.ts'
import { isProven } from './appeal-draft.ts'
import { appealTexts } from './appeal-texts.ts'
import { usePhoneProof } from './queries.ts'
import { ResetLink } from './refusal-links.tsx'
import type { StepProps } from './step.ts'
import { StepButtons } from './step-buttons.tsx'
import { useStepRefusal } from './use-step-refusal.ts'

const FIELDS = ['phone', 'code'] as const
const FIELD_OF_CODE = { 'phone.invalid': 'phone', smsCode: 'code' } as const

export function PhoneStep(props: StepProps) {
  const { draft, change, refused, go, goOn } = props
  if (isProven(draft) && !refused) {
    const forget = () => change({ phoneProof: '', provenPhone: '' })
    return <Proven phone={draft.phone} onNext={goOn} onBack={() => go('identity')} onOther={forget} />
  }
  return <ProofForm {...props} />
}

interface ProvenProps {
  readonly phone: string
  readonly onNext: () => void
  readonly onBack: () => void
  readonly onOther: () => void
}

function Proven({ phone, onNext, onBack, onOther }: ProvenProps) {
  const say = useTexts(appealTexts)
  return (
    <Form onFinish={onNext}>
      <Form.Item>
        ✓ {say('proven', { phone })}{' '}
        <Button type="link" onClick={onOther}>
          {say('otherPhone')}
        </Button>
      </Form.Item>
      <StepButtons onBack={onBack} />
    </Form>
  )
}

function ProofForm({ draft, change, refused, go, goOn }: StepProps) {
  const say = useTexts(appealTexts)
  const [form] = Form.useForm<{ phone: string; code: string }>()
  const required = useRequired()
  const rule = useRule()
  const refusal = useStepRefusal(form, FIELDS, FIELD_OF_CODE, refused)
  const proof = usePhoneProof()
  const submit = (entries: { phone: string; code: string }) => {
    refusal.clear()
    const { phone } = entries
    proof.mutate(entries, {
      onError: refusal.show,
      onSuccess: ({ phoneProof, expiresInSeconds }) => {
        change({ phone, phoneProof, provenPhone: phone, provenUntil: Date.now() + expiresInSeconds * 1000 })
        goOn()
      },
    })
  }
  return (
    <Form
      form={form}
      name="appeal-phone"
      layout="vertical"
      requiredMark={false}
      initialValues={{ phone: draft.phone }}
      onValuesChange={({ phone }) => phone !== undefined && change({ phone })}
      onFinish={submit}
    >
      <RefusalAlert error={refusal.error}>
        {refusalOf(refusal.error)?.code === 'phone.taken' && <ResetLink />}
      </RefusalAlert>
      <Form.Item
        label={say('newPhone')}
        name="phone"
        extra={say('newPhoneHint')}
        rules={[required(say('newPhone')), rule(readPhone)]}
      >
        <Input type="tel" autoComplete="tel" maxLength={40} />
      </Form.Item>
      <SmsCodeField name="code" purpose="appeal" phoneField="phone" />
      <StepButtons onBack={() => go('identity')} loading={proof.isPending} />
    </Form>
  )
}
