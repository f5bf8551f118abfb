import type { Client } from '@qingtuan/contract/client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import { Page } from '../../../shared/page/page.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { useOutwardTexts } from './texts.ts'

type Verified = Awaited<ReturnType<Client['transfers']['verifyLetter']>>

const WORDS = {
  valid: ['valid', 'validText'],
  expired: ['expired', 'expiredText'],
  confirmed: ['standing.confirmed', 'confirmedText'],
  withdrawn: ['standing.withdrawn', 'withdrawnText'],
} as const

/** Where the QR code of a letter leads: open to anybody, and nothing but what the letter shows. */
export function VerifyPage() {
  const t = useOutwardTexts()
  const { token = '' } = useParams()
  const verified = useQuery({
    ...queries.transfers.verifyLetter.queryOptions({ input: { token } }),
    retry: false,
  })
  return (
    <Page title={t('verifyTitle')}>
      <Asked query={verified}>{(letter) => <Letter letter={letter} />}</Asked>
    </Page>
  )
}

function Letter({ letter }: { readonly letter: Verified }) {
  const t = useOutwardTexts()
  const [standing, text] = WORDS[letter.standing]
  const isGood = letter.standing === 'valid' || letter.standing === 'confirmed'
  return (
    <section className="card stack">
      <h2 className="card-title">{t(standing)}</h2>
      <p className={isGood ? 'notice' : 'notice notice-attention'} role="status">
        {t(text)}
      </p>
      <dl className="facts">
        <dt>{t('number')}</dt>
        <dd>{letter.number}</dd>
        <dt>{t('name')}</dt>
        <dd>{letter.memberName}</dd>
        <dt>{t('issuerThen')}</dt>
        <dd>{letter.issuerName}</dd>
        {letter.issuerPresentName ? (
          <>
            <dt>{t('issuerNow')}</dt>
            <dd>{letter.issuerPresentName}</dd>
          </>
        ) : null}
        <dt>{t('issuedOn')}</dt>
        <dd>{letter.issuedOn}</dd>
        <dt>{t('goodUntil')}</dt>
        <dd>{letter.validUntil}</dd>
      </dl>
      <p className="weak">{t('compare')}</p>
    </section>
  )
}
