import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import { useState } from 'react'
import { Link } from 'react-router'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { FeedbackCard } from '../feedback-card.tsx'
import { useFeedbackTexts } from '../texts.ts'
import { VisitorsForm } from './visitors-form.tsx'

/** 问题反馈 for who cannot log in; once sent, its number, by which it is followed. */
export function VisitorsFeedbackPage() {
  const t = useFeedbackTexts()
  const [sent, setSent] = useState<{ feedback: OwnFeedback; phone: string } | null>(null)
  return (
    <Page title={t('newTitle')} back="/log-in" aside={<LanguageButton />}>
      {sent ? (
        <>
          <p className="notice" role="status">
            {t('keep')}
          </p>
          <FeedbackCard feedback={sent.feedback} />
        </>
      ) : (
        <VisitorsForm onSent={(feedback, phone) => setSent({ feedback, phone })} />
      )}
      <nav className="links">
        <Link
          to="/visitor-feedback/follow"
          state={sent ? { number: sent.feedback.number, phone: sent.phone } : undefined}
        >
          {t('toFollow')}
        </Link>
      </nav>
    </Page>
  )
}
