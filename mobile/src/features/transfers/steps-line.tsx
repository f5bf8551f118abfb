import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import { momentOf } from '../../shared/text/dates.ts'
import { useTransferTexts } from './texts.ts'

type Step = Transfer['steps'][number]

/** Everything that happened, in order, and what is waited for. */
export function StepsLine({ transfer }: { readonly transfer: Transfer }) {
  const t = useTransferTexts()
  const { steps, state, waiting } = transfer
  return (
    <ol className="line">
      {steps.map((step) => (
        <StepRow key={`${step.act} ${step.at}`} step={step} />
      ))}
      {waiting !== null ? (
        <li className="line-open" aria-current="step">
          <p>{t(state)}</p>
        </li>
      ) : null}
    </ol>
  )
}

function StepRow({ step }: { readonly step: Step }) {
  const t = useTransferTexts()
  return (
    <li className="line-done">
      <p>{t(`step.${step.act}`, { organization: step.organization?.shortName ?? '' })}</p>
      <p className="weak">{t('by', { name: step.byName || t('system'), moment: momentOf(step.at) })}</p>
      {step.reason ? <p className="weak">{step.reason}</p> : null}
    </li>
  )
}
