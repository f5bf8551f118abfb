import { readPhone } from '@qingtuan/domain/shared/phone'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { complaintsOf, isCode } from '../../../shared/form/judge.ts'
import { PhoneField } from '../../../shared/form/phone-field.tsx'
import { useForm } from '../../../shared/form/use-form.ts'
import { useFormAnswer } from '../../../shared/form/use-form-answer.ts'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import { provingFields, useProving } from '../../../shared/sms-code/use-proving.ts'
import { openStep, pathOf } from './progress.ts'
import { useFilingTexts } from './texts.ts'
import { useFiling } from './use-filing.ts'

export function PhoneForm() {
  const t = useFilingTexts()
  const filing = useFiling()
  const { draft, change, prove } = filing
  const navigate = useNavigate()
  const [code, setCode] = useState('')
  const phone = readPhone(draft.phone)
  const form = useForm({
    entries: { phone: draft.phone, code },
    change: (part) => {
      if (part.phone !== undefined) change({ phone: part.phone })
      if (part.code !== undefined) setCode(part.code)
    },
    judge: (entries) => complaintsOf({ phone, code: isCode(entries.code) ? null : t('codeMissing') }),
  })
  const answer = useFormAnswer(form, provingFields)
  const proving = useProving({
    purpose: 'appeal',
    onProven: (proof) => {
      change({ phone: proof.provenPhone })
      prove(proof)
      const draftThen = { ...draft, phone: proof.provenPhone }
      navigate(pathOf(openStep({ ...filing, draft: draftThen, proof })))
    },
    onFailed: answer.onFailed,
  })
  const submit = () => {
    answer.forget()
    if (phone.ok) proving.prove(phone.value, code)
  }
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(submit)} noValidate>
      <PhoneField field={form.field('phone')} label={t('newPhone')} />
      <SmsCodeField
        purpose="appeal"
        phone={draft.phone}
        field={form.field('code')}
        onFailed={answer.onFailed}
      />
      <FailureNotice failure={answer.failure} />
      <SubmitButton pending={proving.pending}>{t('next')}</SubmitButton>
    </form>
  )
}
