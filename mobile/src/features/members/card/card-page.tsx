import '../members.css'
import type { Client } from '@qingtuan/contract/client'
import { MEMBER_CARD_SECONDS } from '@qingtuan/domain/members/member-card'
import { failureOf } from '../../../shared/api/failure.ts'
import { Page } from '../../../shared/page/page.tsx'
import { Asked, Empty } from '../../../shared/page/states.tsx'
import { QrCode } from '../../../shared/qr-code/qr-code.tsx'
import { useSecondsLeft } from '../../../shared/qr-code/use-seconds-left.ts'
import { useMembership } from '../membership.ts'
import { MembershipCard } from '../membership-card.tsx'
import { useCardTexts } from './texts.ts'
import { useCard } from './use-card.ts'

type Card = NonNullable<Awaited<ReturnType<Client['members']['card']>>['card']>

/** 电子团员证: its code changes every half minute, and anybody may verify it; without a network, what was last seen. */
export function CardPage() {
  const t = useCardTexts()
  const card = useCard()
  const isUnreachable = card.error !== null && failureOf(card.error).kind === 'unreachable'
  return (
    <Page title={t('title')} back="/">
      {isUnreachable && card.data === undefined ? (
        <WithoutCode />
      ) : (
        <Asked query={card}>
          {(shown) =>
            shown ? (
              <Shown card={shown} since={card.dataUpdatedAt} isUnreachable={isUnreachable} />
            ) : (
              <Empty title={t('none')} text={t('noneText')} />
            )
          }
        </Asked>
      )}
    </Page>
  )
}

/** The card as it was last seen: a code that anybody may trust comes from the server alone. */
function WithoutCode() {
  const t = useCardTexts()
  const membership = useMembership()
  return (
    <>
      <p className="notice notice-attention" role="status">
        {t('offline')}
      </p>
      {membership.data ? <MembershipCard membership={membership.data} isShown /> : null}
    </>
  )
}

interface ShownProps {
  readonly card: Card
  /** When its code came; milliseconds since 1970. */
  readonly since: number
  readonly isUnreachable: boolean
}

function Shown({ card, since, isUnreachable }: ShownProps) {
  const t = useCardTexts()
  const seconds = useSecondsLeft(card.seconds, since)
  // While the next one is on its way the last one is still good.
  const isGood = seconds > (isUnreachable ? 0 : -MEMBER_CARD_SECONDS)
  return (
    <section className="card stack card-shown" aria-label={t('title')}>
      <p className="card-name">{card.name}</p>
      {isGood ? (
        <>
          <QrCode content={card.address} label={t('code')} />
          <p className="weak">{t('rotates', { seconds: Math.max(0, seconds) })}</p>
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
