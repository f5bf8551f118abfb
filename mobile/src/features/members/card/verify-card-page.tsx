import type { Client } from '@qingtuan/contract/client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { queries } from '../../../shared/api/client.ts'
import { LanguageButton } from '../../../shared/page/language-button.tsx'
import { Page } from '../../../shared/page/page.tsx'
import { Asked } from '../../../shared/page/states.tsx'
import { momentOf } from '../../../shared/text/dates.ts'
import { useCardTexts } from './texts.ts'

type Verified = Awaited<ReturnType<Client['members']['verifyCard']>>

/** Where the code of a card leads: open to anybody, and nothing but what is needed to trust the card. */
export function VerifyCardPage() {
  const t = useCardTexts()
  const { token = '' } = useParams()
  const verified = useQuery({
    ...queries.members.verifyCard.queryOptions({ input: { token } }),
    retry: false,
    // What stands here was true when it was asked; a later look at an old page must not renew it.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })
  return (
    <Page title={t('verifyTitle')} aside={<LanguageButton />}>
      <Asked query={verified}>{(card) => <Result card={card} />}</Asked>
    </Page>
  )
}

function Result({ card }: { readonly card: Verified }) {
  const t = useCardTexts()
  const isGood = card.standing === 'valid'
  return (
    <section className="card stack">
      <h2 className="card-title">{t(card.standing)}</h2>
      <p className={isGood ? 'notice' : 'notice notice-attention'} role="status">
        {t(isGood ? 'validText' : 'endedText')}
      </p>
      <dl className="facts">
        <dt>{t('name')}</dt>
        <dd>{card.maskedName}</dd>
        <dt>{t('branch')}</dt>
        <dd>{card.organization}</dd>
        <dt>{t('seenAt')}</dt>
        <dd>{momentOf(card.seenAt)}</dd>
      </dl>
      <p className="weak">{t('compare')}</p>
    </section>
  )
}
