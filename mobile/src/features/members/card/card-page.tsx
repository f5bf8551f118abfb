import '../members.css'
import type { Client } from '@qingtuan/contract/client'
import { Page } from '../../../shared/page/page.tsx'
import { Asked, Empty } from '../../../shared/page/states.tsx'
import { QrCode } from './qr-code.tsx'
import { useCardTexts } from './texts.ts'
import { useCard } from './use-card.ts'
import { useSecondsLeft } from './use-seconds-left.ts'

type Card = NonNullable<Awaited<ReturnType<Client['members']['card']>>['card']>

/** 电子团员证: its code changes every half minute, and anybody may verify it. */
export function CardPage() {
  const t = useCardTexts()
  const card = useCard()
  return (
    <Page title={t('title')} back="/">
      <Asked query={card}>
        {(shown) =>
          shown ? (
            <Shown card={shown} since={card.dataUpdatedAt} />
          ) : (
            <Empty title={t('none')} text={t('noneText')} />
          )
        }
      </Asked>
    </Page>
  )
}

function Shown({ card, since }: { readonly card: Card; readonly since: number }) {
  const t = useCardTexts()
  const seconds = useSecondsLeft(card.seconds, since)
  return (
    <section className="card stack card-shown" aria-label={t('title')}>
      <p className="card-name">{card.name}</p>
      {seconds > 0 ? (
        <>
          <QrCode content={card.address} label={t('code')} />
          <p className="weak">{t('rotates', { seconds })}</p>
        </>
      ) : (
        <p className="notice notice-attention" role="status">
          {t('offline')}
        </p>
      )}
      <dl className="facts">
        <dt>{t('branch')}</dt>
        <dd>{card.place.fullName}</dd>
        <dt>{t('number')}</dt>
        <dd>{card.memberNumber}</dd>
        <dt>{t('joinedOn')}</dt>
        <dd>{card.joinedOn}</dd>
      </dl>
    </section>
  )
}
