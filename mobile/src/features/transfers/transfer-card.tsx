import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import { Place } from '../../shared/organization-picker/place.tsx'
import { Standing } from './standing.tsx'
import { StepsLine } from './steps-line.tsx'
import { useTransferTexts } from './texts.ts'
import { TransferActs } from './transfer-acts.tsx'

const STARTED_BY = { oldSide: 'startedByOldSide', newSide: 'startedByNewSide' } as const

/** One transfer, whole: state, holder, both sides, steps, and the acts that work now. */
export function TransferCard({ transfer }: { readonly transfer: Transfer }) {
  const t = useTransferTexts()
  const { state, refusalReason, startedBy, from, to, statement, waiting } = transfer
  return (
    <section className="card stack">
      <h2 className="card-title">{t(state)}</h2>
      {waiting !== null && startedBy !== 'member' ? (
        <p className="notice">{t(STARTED_BY[startedBy])}</p>
      ) : null}
      {refusalReason ? (
        <div className="notice notice-attention">
          <p>
            <strong>{t('reason')}</strong>
          </p>
          <p>{refusalReason}</p>
        </div>
      ) : null}
      <Standing transfer={transfer} />
      <dl className="facts">
        <dt>{t('from')}</dt>
        <dd>
          <Place place={from} />
        </dd>
        <dt>{t('to')}</dt>
        <dd>
          <Place place={to} />
        </dd>
        <dt>{t('statement')}</dt>
        <dd>{statement}</dd>
      </dl>
      <StepsLine transfer={transfer} />
      <TransferActs transfer={transfer} />
    </section>
  )
}
