import { NextSteps } from '../../shared/page/failure-notice.tsx'
import { useQuestion } from './question.ts'
import { useGraduationTexts } from './texts.ts'

/** While a season asks: what, until when, and the way to answer. */
export function GraduationHint() {
  const t = useGraduationTexts()
  const { data: asked } = useQuestion()
  if (!asked || asked.state === 'gone') return null
  const { state, year, deadline, askedBy } = asked
  const isOpen = state === 'unanswered' || state === 'undecided'
  return (
    <section className="card stack">
      <h2 className="card-title">{t('title')}</h2>
      <p>{t('asked', { organization: askedBy.shortName, year, deadline })}</p>
      <p className="weak">{t(state)}</p>
      <NextSteps
        isMain={isOpen}
        steps={
          state === 'underway'
            ? [{ label: t('see'), to: '/organization/transfers' }]
            : [{ label: t(isOpen ? 'say' : 'change'), to: '/organization/graduation' }]
        }
      />
    </section>
  )
}
