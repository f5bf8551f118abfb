import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { momentOf } from '../../../shared/text/dates.ts'
import { OutwardActs } from './outward-acts.tsx'
import { useOutwardTexts } from './texts.ts'

/** One transfer out of the system, whole: state, holder, letter, and the acts that work now. */
export function OutwardCard({ outward }: { readonly outward: OutwardTransfer }) {
  const t = useOutwardTexts()
  const { state, refusalReason, destination, destinationKind, statement, letter, returnSlip } = outward
  return (
    <section className="card stack">
      <h2 className="card-title">{t(state)}</h2>
      {refusalReason ? (
        <p className="notice notice-attention">
          {t('reason')}：{refusalReason}
        </p>
      ) : null}
      <Standing outward={outward} />
      <dl className="facts">
        <dt>{t('destinationKind')}</dt>
        <dd>{t(destinationKind)}</dd>
        <dt>{t('destination')}</dt>
        <dd>{destination}</dd>
        <dt>{t('statement')}</dt>
        <dd>{statement}</dd>
        {letter ? (
          <>
            <dt>{t('letter')}</dt>
            <dd>
              {letter.number} · {t('validUntil', { day: letter.validUntil })}
            </dd>
            <dt>{t('issuer')}</dt>
            <dd>{letter.issuerName}</dd>
          </>
        ) : null}
      </dl>
      {returnSlip ? <p>{t('received', { by: returnSlip.receivedBy, day: returnSlip.receivedOn })}</p> : null}
      <OutwardActs outward={outward} />
    </section>
  )
}

function Standing({ outward: { waiting, state } }: { readonly outward: OutwardTransfer }) {
  const t = useOutwardTexts()
  if (waiting === null) return null
  const name = waiting.holder?.shortName ?? ''
  const holder = state === 'sentOut' ? 'holderSlip' : waiting.for === 'applicant' ? 'holderYou' : 'holder'
  return (
    <div>
      <p>{t(holder, { name })}</p>
      <p className="weak">
        {t('since', { moment: momentOf(waiting.since) })}
        {waiting.until ? ` · ${t('until', { day: waiting.until })}` : null}
      </p>
    </div>
  )
}
