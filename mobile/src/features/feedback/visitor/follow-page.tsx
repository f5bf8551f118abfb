import { Link } from 'react-router'
import { PhoneField } from '../../../shared/form/phone-field.tsx'
import { TextField } from '../../../shared/form/text-field.tsx'
import { FailureNotice } from '../../../shared/page/failure-notice.tsx'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { SubmitButton } from '../../../shared/page/submit-button.tsx'
import { FeedbackCard } from '../feedback-card.tsx'
import { useFeedbackTexts } from '../texts.ts'
import { useFollowing } from './use-following.ts'
import { VisitorsReopening } from './visitors-reopening.tsx'

/** A visitor’s feedback as it stands, for whoever knows its number and its phone. */
export function FollowFeedbackPage() {
  const t = useFeedbackTexts()
  const { form, answer, ask, pending, followed } = useFollowing()
  return (
    <Page title={t('followTitle')} back="/log-in" aside={<LanguageButton />}>
      <form className="card stack" ref={form.form} onSubmit={form.onSubmit(ask)} noValidate>
        <TextField
          name="number"
          label={t('number')}
          autoComplete="off"
          maxLength={40}
          placeholder="FK261128-K7M3PQ"
          hint={t('numberHint')}
          field={form.field('number')}
        />
        <PhoneField field={form.field('phone')} label={t('phone')} autoComplete="tel-national" />
        <FailureNotice failure={answer.failure} />
        <SubmitButton pending={pending}>{t(followed ? 'askAgain' : 'follow')}</SubmitButton>
      </form>
      {followed ? (
        <FeedbackCard feedback={followed.feedback}>
          {followed.feedback.may.reopen ? <VisitorsReopening {...followed} onDone={ask} /> : null}
        </FeedbackCard>
      ) : null}
      <nav className="links">
        <Link to="/visitor-feedback">{t('sendAnother')}</Link>
      </nav>
    </Page>
  )
}
