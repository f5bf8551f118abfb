import type { OwnNumberCorrection } from '@qingtuan/contract/number-cases/correction'
import { momentOf } from '../../shared/text/dates.ts'
import { useNumberTexts } from './texts.ts'

/** Everything that happened, in order, and what is waited for. */
export function CorrectionSteps({ correction }: { readonly correction: OwnNumberCorrection }) {
  const t = useNumberTexts()
  const { steps, nextActor, state } = correction
  return (
    <ol className="line">
      {steps.map(({ act, at, by, byName, reason }) => (
        <li className="line-done" key={`${act} ${at}`}>
          <p>{t(`act.${act}`)}</p>
          <p className="weak">
            {by === 'system'
              ? momentOf(at)
              : t('by', { name: by === 'member' ? t('you') : byName, moment: momentOf(at) })}
          </p>
          {reason ? <p className="weak">{reason}</p> : null}
        </li>
      ))}
      {nextActor ? (
        <li className="line-open" aria-current="step">
          <p>{state === 'returned' ? t('holderYou') : t('waiting', { name: nextActor })}</p>
        </li>
      ) : null}
    </ol>
  )
}
