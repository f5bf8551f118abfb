import type { AppealStatus } from '@qingtuan/contract/appeals/appeal'
import { momentOf } from '../../../shared/text/dates.ts'
import { useFollowTexts } from './texts.ts'

type Step = AppealStatus['steps'][number]

/** Everything that happened, in order, and what is waited for. */
export function StepsLine({ status }: { readonly status: AppealStatus }) {
  const t = useFollowTexts()
  const { steps, state, waitsFor } = status
  const lastWord = state === 'upheld' ? steps.findLast(({ act }) => act === 'uphold') : undefined
  return (
    <ol className="line" aria-label={t('steps')}>
      {steps.map((step) => (
        <StepRow
          key={`${step.act} ${step.at}`}
          step={step}
          isFirstOfTwo={isUphold(step) && step !== lastWord}
        />
      ))}
      {waitsFor ? (
        <li className="line-open" aria-current="step">
          <p>{t(waitsFor === 'reviewer' ? 'waitsReviewer' : 'waitsYou')}</p>
        </li>
      ) : null}
    </ol>
  )
}

function isUphold({ act }: Step): boolean {
  return act === 'uphold'
}

interface StepRowProps {
  readonly step: Step
  /** Where two reviewers must agree, the first one’s word is not yet the decision. */
  readonly isFirstOfTwo: boolean
}

function StepRow({ step, isFirstOfTwo }: StepRowProps) {
  const t = useFollowTexts()
  return (
    <li className="line-done">
      <p>{isFirstOfTwo ? t('upholdFirst') : t(step.act)}</p>
      <p className="weak">{t('by', { name: t(step.by), moment: momentOf(step.at) })}</p>
    </li>
  )
}
