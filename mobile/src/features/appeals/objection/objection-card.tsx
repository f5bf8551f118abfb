import type { Client } from '@qingtuan/contract/client'
import { NextSteps } from '../../../shared/page/failure-notice.tsx'
import { momentOf } from '../../../shared/text/dates.ts'
import { ObjectForm } from './object-form.tsx'
import { useObjectionTexts } from './texts.ts'

export type Objection = Awaited<ReturnType<Client['appeals']['readObjection']>>

export interface ObjectionProps {
  readonly known: Objection
  readonly token: string
}

/** Who wants the record, since when and until when one may object; or what has become of it. */
export function ObjectionCard({ known, token }: ObjectionProps) {
  const t = useObjectionTexts()
  return (
    <section className="card stack">
      <p>{t('about', { name: known.maskedName })}</p>
      <dl className="facts">
        <dt>{t('number')}</dt>
        <dd>{known.number}</dd>
        <dt>{t('submittedAt')}</dt>
        <dd>{momentOf(known.submittedAt)}</dd>
        <dt>{t('objectUntil')}</dt>
        <dd>{momentOf(known.objectUntil)}</dd>
      </dl>
      {known.mayObject ? <ObjectForm token={token} /> : <Outcome known={known} />}
    </section>
  )
}

const DECIDED: readonly Objection['state'][] = ['upheld', 'dismissed', 'withdrawn', 'closed']

/** Objected, decided, or too late: what that means, and what one can do. */
function Outcome({ known }: { readonly known: Objection }) {
  const t = useObjectionTexts()
  const appeal = { label: t('appeal'), to: '/appeal' }
  const logIn = { label: t('logIn'), to: '/log-in' }
  const { state, objected } = known
  const isLost = state === 'upheld'
  const isOver = DECIDED.includes(state)
  const why = isLost ? 'upheld' : isOver ? 'notUpheld' : objected ? 'objected' : 'late'
  return (
    <>
      <p
        className={why === 'objected' || why === 'notUpheld' ? 'notice' : 'notice notice-attention'}
        role="status"
      >
        {t(why)}
      </p>
      <NextSteps
        isMain={isLost}
        steps={why === 'notUpheld' || why === 'objected' ? [logIn] : [appeal, logIn]}
      />
    </>
  )
}
