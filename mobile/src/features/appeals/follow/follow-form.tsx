import { PhoneField } from '../../../shared/form/phone-field.tsx'
import { TextField } from '../../../shared/form/text-field.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { useFollowTexts } from './texts.ts'
import type { useFollowing } from './use-following.ts'

interface FollowFormProps {
  readonly following: ReturnType<typeof useFollowing>
}

export function FollowForm({ following }: FollowFormProps) {
  const t = useFollowTexts()
  const { form, answer, ask, pending, followed } = following
  const isUnknown = answer.failure?.kind === 'refusal' && answer.failure.refusal.code === 'appeal.unknown'
  const file = { label: t('fileNew'), to: '/appeal' }
  return (
    <form className="card stack" ref={form.form} onSubmit={form.onSubmit(ask)} noValidate>
      <TextField
        name="number"
        label={t('number')}
        autoComplete="off"
        maxLength={40}
        placeholder="SS261122-K7M3PQ"
        hint={t('numberHint')}
        field={form.field('number')}
      />
      <PhoneField field={form.field('phone')} label={t('phone')} autoComplete="tel-national" />
      <FailureNotice failure={answer.failure} nextSteps={isUnknown ? [file] : []} />
      <SubmitButton pending={pending}>{t(followed ? 'askAgain' : 'ask')}</SubmitButton>
    </form>
  )
}
