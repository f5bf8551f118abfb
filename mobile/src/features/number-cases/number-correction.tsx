import { isMemberNumberRequired } from '@qingtuan/domain/members/member-number'
import { useState } from 'react'
import { Asked } from '../../shared/page/states.tsx'
import { CorrectionCard } from './correction-card.tsx'
import { CorrectionForm } from './correction-form.tsx'
import type { NumberOfMember } from './corrections.ts'
import { isOpen, useMyCorrections } from './corrections.ts'
import { useNumberTexts } from './texts.ts'

/** The present number, the request that is open, and the form for a new one. */
export function NumberCorrection({ membership }: { readonly membership: NumberOfMember }) {
  const t = useNumberTexts()
  const corrections = useMyCorrections()
  const { memberNumber, numberDisputed, joinedOn } = membership
  return (
    <>
      <section className="card stack">
        <dl className="facts">
          <dt>{t('present')}</dt>
          <dd className="member-number">{memberNumber}</dd>
          <dt>{t('joinedOn')}</dt>
          <dd>{joinedOn}</dd>
        </dl>
        {numberDisputed ? <p className="notice notice-attention">{t('disputed')}</p> : null}
        <p className="weak">{t('rule')}</p>
      </section>
      {isMemberNumberRequired(joinedOn) ? (
        <Asked query={corrections}>{(items) => <Requests items={items} membership={membership} />}</Asked>
      ) : (
        <p className="notice">{t('generated')}</p>
      )}
    </>
  )
}

interface RequestsProps {
  readonly items: NonNullable<ReturnType<typeof useMyCorrections>['data']>
  readonly membership: NumberOfMember
}

function Requests({ items, membership }: RequestsProps) {
  const t = useNumberTexts()
  const [isMending, setIsMending] = useState(false)
  const open = items.find(isOpen)
  const earlier = items.filter((item) => !isOpen(item))
  return (
    <>
      {open ? (
        <CorrectionCard correction={open} onMend={() => setIsMending(true)} isMending={isMending} />
      ) : null}
      {!open || isMending ? (
        <CorrectionForm
          key={open?.id ?? 'new'}
          membership={membership}
          correction={open ?? null}
          onDone={() => setIsMending(false)}
        />
      ) : null}
      {earlier.length > 0 ? (
        <details className="card earlier">
          <summary>{t('earlier')}</summary>
          {earlier.map((correction) => (
            <CorrectionCard key={correction.id} correction={correction} />
          ))}
        </details>
      ) : null}
    </>
  )
}
