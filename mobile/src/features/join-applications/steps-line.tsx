import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { momentOf } from '../../shared/text/dates.ts'
import { useJoinApplicationTexts } from './texts.ts'

type Step = JoinApplication['steps'][number]

/** Everything that happened, in order, and what is waited for. */
export function StepsLine({ application }: { readonly application: JoinApplication }) {
  const t = useJoinApplicationTexts()
  const { steps, state, nextActor, organization } = application
  return (
    <ol className="line">
      {steps.map((step) => (
        <StepRow key={`${step.act} ${step.at}`} step={step} />
      ))}
      {state === 'pending' ? (
        <li className="line-open" aria-current="step">
          <p>{t('waiting', { name: nextActor ?? organization.shortName })}</p>
        </li>
      ) : null}
      {state === 'returned' ? (
        <li className="line-open" aria-current="step">
          <p>{t('holderYou')}</p>
        </li>
      ) : null}
    </ol>
  )
}

function StepRow({ step }: { readonly step: Step }) {
  const t = useJoinApplicationTexts()
  const name = step.by === 'applicant' ? t('you') : step.byName
  return (
    <li className="line-done">
      <p>{t(step.act, { organization: step.organization.shortName })}</p>
      <p className="weak">{t('by', { name, moment: momentOf(step.at) })}</p>
      {step.reason ? <p className="weak">{step.reason}</p> : null}
    </li>
  )
}
