import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import type { Failure } from '../../../shared/api/failure.ts'
import { PhoneField } from '../../../shared/form/phone-field.tsx'
import type { NextStep } from '../../../shared/page/failure-notice.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useMe } from '../../../shared/session/me.ts'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import { OldPhoneFields } from './old-phone-fields.tsx'
import { useChangePhoneTexts } from './texts.ts'
import { useChangePhone } from './use-change-phone.ts'

export function ChangePhoneForm({ onDone }: { readonly onDone: () => void }) {
  const t = useChangePhoneTexts()
  const phone = useMe().data?.person?.phone
  const { form, entries, change, pending, answer } = useChangePhone(onDone)
  return (
    <form className="acts" ref={form.form} onSubmit={form.onSubmit(change)} noValidate>
      <section className="card stack">
        <h2 className="card-title">{phone ? t('oldIs', { phone }) : t('old')}</h2>
        <OldPhoneFields form={form} onFailed={answer.onFailed} />
      </section>
      <section className="card stack">
        <h2 className="card-title">{t('new')}</h2>
        <PhoneField label={t('new')} autoComplete="tel-national" field={form.field('phone')} />
        <SmsCodeField
          purpose="takePhone"
          label={t('newCode')}
          phone={entries.phone}
          field={form.field('code')}
          onFailed={answer.onFailed}
        />
        <ChangePhoneFailure failure={answer.failure} phone={entries.phone} />
        <SubmitButton pending={pending}>{t('change')}</SubmitButton>
      </section>
    </form>
  )
}

interface ChangePhoneFailureProps {
  readonly failure: Failure | null
  readonly phone: string
}

function ChangePhoneFailure({ failure, phone }: ChangePhoneFailureProps) {
  const t = useChangePhoneTexts()
  const code = failure?.kind === 'refusal' ? failure.refusal.code : null
  return (
    <FailureNotice failure={failure} nextSteps={useWays(code, phone)}>
      {code === 'phone.taken' ? <p className="weak">{t('taken')}</p> : null}
    </FailureNotice>
  )
}

function useWays(code: RefusalCode | null, phone: string): NextStep[] {
  const t = useChangePhoneTexts()
  switch (code) {
    case 'phone.taken':
      return [{ label: t('recover'), to: '/reset-password', state: { phone } }]
    case 'logIn.paused':
    case 'logIn.stopped':
      return [{ label: t('forgotten'), to: '/reset-password' }]
    case 'proof.exhausted':
      return [{ label: t('appeal'), to: '/appeal' }]
    default:
      return []
  }
}
