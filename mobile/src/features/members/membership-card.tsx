import './members.css'
import { isProvisionalNumber } from '@qingtuan/domain/members/member-number'
import { Link } from 'react-router'
import type { Membership } from './membership.ts'
import { useMembersTexts } from './texts.ts'

interface MembershipCardProps {
  readonly membership: Membership
  /** On the page to which its link would lead. */
  readonly isShown?: boolean
}

/** The card that a member shows. */
export function MembershipCard({ membership, isShown = false }: MembershipCardProps) {
  const t = useMembersTexts()
  return (
    <section className="member-card" aria-label={t('card')}>
      <p className="member-card-top">
        <span className="member-name">{membership.name}</span>
        <span className="member-status">{t(membership.status)}</span>
      </p>
      <dl>
        <dt>{t(membership.status === 'floating' ? 'holder' : 'branch')}</dt>
        <dd>{membership.place.fullName}</dd>
        <dt>{t('number')}</dt>
        <dd className="member-number">
          {membership.memberNumber}
          {membership.numberDisputed ? <span className="member-mark">{t('disputed')}</span> : null}
          {isProvisionalNumber(membership.memberNumber) ? (
            <span className="member-mark">{t('provisional')}</span>
          ) : null}
        </dd>
        <dt>{t('joinedOn')}</dt>
        <dd>{membership.joinedOn}</dd>
      </dl>
      {membership.status === 'left' || isShown ? null : (
        <Link className="member-card-link" to="/member-card">
          {t('showCard')}
        </Link>
      )}
    </section>
  )
}
