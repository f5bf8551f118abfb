import type { OwnFeedback } from '@qingtuan/contract/feedback/feedback'
import { momentOf } from '../../shared/text/dates.ts'
import { useFeedbackTexts } from './texts.ts'

/** Everything that happened, in order. */
export function FeedbackSteps({ feedback }: { readonly feedback: OwnFeedback }) {
  const t = useFeedbackTexts()
  return (
    <ol className="line" aria-label={t('steps')}>
      {feedback.steps.map((step) => (
        <StepRow key={`${step.act} ${step.at}`} step={step} />
      ))}
    </ol>
  )
}

function StepRow({ step }: { readonly step: OwnFeedback['steps'][number] }) {
  const t = useFeedbackTexts()
  const { act, at, by, byName, text, handedTo } = step
  const name = by === 'reporter' ? t('you') : byName
  return (
    <li className="line-done">
      <p>{t(`act.${act}`, { name: handedTo ?? t('administrators') })}</p>
      <p className="weak">{by === 'system' ? momentOf(at) : t('by', { name, moment: momentOf(at) })}</p>
      {text ? <p className="feedback-words">{text}</p> : null}
    </li>
  )
}
