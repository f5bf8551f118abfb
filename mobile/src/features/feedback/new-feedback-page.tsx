import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { Page } from '../../shared/page/page.tsx'
import { SubmitButton } from '../../shared/page/submit-button.tsx'
import { ReportFields } from './report-fields.tsx'
import { useFeedbackTexts } from './texts.ts'
import { useSending } from './use-sending.ts'

/** 提交反馈 (FAQ X2). */
export function NewFeedbackPage() {
  const t = useFeedbackTexts()
  const { form, fields, onSubmit, pending, failure } = useSending()
  return (
    <Page title={t('newTitle')} back="/feedback">
      <form className="card stack" ref={form.form} onSubmit={onSubmit} noValidate>
        <p className="weak">{t('intro')}</p>
        <ReportFields {...fields} />
        <FailureNotice failure={failure} />
        <SubmitButton pending={pending}>{t('send')}</SubmitButton>
      </form>
    </Page>
  )
}
