import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { momentOf } from '../../../shared/text/dates.ts'
import { useFollowTexts } from './texts.ts'

/** Everything that happened, in order, and what is waited for. */
export function StepsLine({ status }: { readonly status: AppealStatus }) {
  const t = useFollowTexts()
  const { steps, waitsFor } = status
  return (
    <ol className="line" aria-label={t('steps')}>
      {steps.map((step) => (
        <StepRow key={`${step.act} ${step.at}`} step={step} />
      ))}
      {waitsFor ? (
        <li className="line-open" aria-current="step">
          <p>{t(waitsFor === 'reviewer' ? 'waitsReviewer' : 'waitsYou')}</p>
        </li>
      ) : null}
    </ol>
  )
}

function StepRow({ step }: { readonly step: AppealStatus['steps'][number] }) {
  const t = useFollowTexts()
  return (
    <li className="line-done">
      <p>{t(step.act)}</p>
      <p className="weak">{t('by', { name: t(step.by), moment: momentOf(step.at) })}</p>
    </li>
  )
}
