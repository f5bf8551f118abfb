import type { OwnNumberCorrection } from '@qingtuan/contract/number-cases/correction'
import Button from 'antd-mobile/es/components/button'
import { FailureNotice } from '../../shared/page/failure-notice.tsx'
import { useWithdrawal } from '../../shared/page/use-withdrawal.ts'
import { momentOf, weekdayOf } from '../../shared/text/dates.ts'
import { useLocale } from '../../shared/text/i18n.ts'
import { CorrectionSteps } from './correction-steps.tsx'
import { refresh } from './corrections.ts'
import { useNumberTexts } from './texts.ts'

interface CorrectionCardProps {
  readonly correction: OwnNumberCorrection
  readonly onMend?: () => void
  readonly isMending?: boolean
}

/** One request, whole: state, holder, entries, steps, and the acts that work now. */
export function CorrectionCard({ correction, onMend, isMending = false }: CorrectionCardProps) {
  const t = useNumberTexts()
  const { state, returnReason, presentNumber, memberNumber, reason } = correction
  return (
    <section className="card stack">
      <h2 className="card-title">{t('stateLine', { state: t(state) })}</h2>
      {state === 'returned' && returnReason ? (
        <p className="notice notice-attention">
          {t('returnReason')}：{returnReason}
        </p>
      ) : null}
      <Standing correction={correction} />
      <dl className="facts">
        <dt>{t('present')}</dt>
        <dd>{presentNumber}</dd>
        <dt>{t('wanted')}</dt>
        <dd>{memberNumber}</dd>
        <dt>{t('reason')}</dt>
        <dd>{reason}</dd>
      </dl>
      <CorrectionSteps correction={correction} />
      {isMending ? null : <Acts correction={correction} {...(onMend ? { onMend } : {})} />}
    </section>
  )
}

/** Who has it now, since when, until when, and what happens then. */
function Standing({ correction }: { readonly correction: OwnNumberCorrection }) {
  const t = useNumberTexts()
  const locale = useLocale()
  const { state, nextActor, waitsSince, waitsUntil } = correction
  if (state === 'returned') return <p>{t('holderYou')}</p>
  if (state !== 'pending' || !waitsUntil) return null
  return (
    <div>
      <p>{t('holder', { name: nextActor ?? '' })}</p>
      <p className="weak">
        {t('since', { moment: momentOf(waitsSince) })} ·{' '}
        {t('until', { day: waitsUntil, weekday: weekdayOf(waitsUntil, locale) })}
      </p>
      <p className="weak">{t('afterwards')}</p>
    </div>
  )
}

/** The server says which acts work; only these are shown. */
function Acts({ correction, onMend }: Pick<CorrectionCardProps, 'correction' | 'onMend'>) {
  const t = useNumberTexts()
  const { may, state } = correction
  const { withdraw, pending, failure } = useWithdraw(correction)
  return (
    <div className="acts">
      <FailureNotice failure={failure} />
      {may.resend && onMend ? (
        <Button
          block
          color="primary"
          fill={state === 'returned' ? 'solid' : 'outline'}
          size="large"
          onClick={onMend}
        >
          {t('mendAct')}
        </Button>
      ) : null}
      {may.withdraw ? (
        <Button block size="large" loading={pending} onClick={() => void withdraw()}>
          {t('withdrawAct')}
        </Button>
      ) : null}
    </div>
  )
}

function useWithdraw({ id }: OwnNumberCorrection) {
  const t = useNumberTexts()
  return useWithdrawal({
    id,
    send: (client, input) => client.numberCases.withdrawOwn(input),
    refresh,
    words: { yes: t('withdrawAct'), ask: t('withdrawAsk'), done: t('withdrawnNow') },
  })
}
