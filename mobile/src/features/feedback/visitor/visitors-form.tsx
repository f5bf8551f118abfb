import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import { PhoneField } from '../../../shared/form/phone-field.tsx'
import { TextField } from '../../../shared/form/text-field.tsx'
import { OrganizationPicker } from '../../../shared/organization-picker/organization-picker.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { SmsCodeField } from '../../../shared/sms-code/sms-code-field.tsx'
import { ReportFields } from '../report-fields.tsx'
import { useFeedbackTexts } from '../texts.ts'
import { useVisitorsForm } from './use-visitors-form.ts'

interface VisitorsFormProps {
  readonly onSent: (feedback: OwnFeedback, phone: string) => void
}

export function VisitorsForm({ onSent }: VisitorsFormProps) {
  const t = useFeedbackTexts()
  const { form, report, onSubmit, pending, isProven, answer } = useVisitorsForm(onSent)
  const { draft, change, onBusy } = report
  return (
    <form className="card stack" ref={form.form} onSubmit={onSubmit} noValidate>
      <p className="weak">{t('visitorIntro')}</p>
      <ReportFields
        field={form.field}
        pictures={draft.pictures}
        onPictures={(pictures) => change({ pictures })}
        onBusy={onBusy}
      />
      <TextField
        name="name"
        label={t('name')}
        autoComplete="name"
        maxLength={120}
        field={form.field('name')}
      />
      <OrganizationPicker
        label={t('organization')}
        chosen={draft.organization}
        complaint={form.field('organization').complaint}
        onChoose={(organization) => change({ organization })}
      />
      <PhoneField field={form.field('phone')} autoComplete="tel-national" />
      {isProven ? null : (
        <SmsCodeField
          purpose="feedback"
          phone={draft.phone}
          field={form.field('code')}
          onFailed={answer.onFailed}
        />
      )}
      <FailureNotice failure={answer.failure} />
      <SubmitButton pending={pending}>{t('send')}</SubmitButton>
    </form>
  )
}
