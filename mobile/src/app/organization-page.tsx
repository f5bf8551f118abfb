import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import { GraduationHint } from '../features/graduations/graduation-hint.tsx'
import { ApplicationCard } from '../features/join-applications/application-card.tsx'
import { isOpen, useMyJoinApplications } from '../features/join-applications/mine.ts'
import { useJoinApplicationTexts } from '../features/join-applications/texts.ts'
import { FloatingHint } from '../features/members/floating-hint.tsx'
import { useMembership } from '../features/members/membership.ts'
import { MembershipCard } from '../features/members/membership-card.tsx'
import { MembershipHistory } from '../features/members/membership-history.tsx'
import { MemberNumberLink } from '../features/number-cases/member-number-link.tsx'
import { TransfersEntry } from '../features/transfers/transfers-entry.tsx'
import { Page } from '../shared/page/page.tsx'
import { Asked, Empty } from '../shared/page/states.tsx'
import { useAppTexts } from './texts.ts'

/** 我的组织: the membership with its history, or the application on the way to one. */
export function OrganizationPage() {
  const t = useAppTexts()
  const membership = useMembership()
  const applications = useMyJoinApplications()
  return (
    <Page title={t('organization')}>
      <Asked query={membership}>
        {(mine) => (
          <>
            {mine ? <MembershipCard membership={mine} /> : null}
            {mine && mine.status !== 'left' ? <GraduationHint /> : null}
            {mine && mine.status !== 'left' ? <MemberNumberLink /> : null}
            {mine && mine.status !== 'left' ? (
              <TransfersEntry isOpen={mine.status === 'transferring'} />
            ) : null}
            {mine ? <MembershipHistory membership={mine} /> : null}
            <Asked query={applications}>
              {(items) => (
                <>
                  {mine?.status === 'floating' && !items.some(isOpen) ? (
                    <FloatingHint membership={mine} />
                  ) : null}
                  <Applications items={items} isMember={mine !== null} />
                </>
              )}
            </Asked>
          </>
        )}
      </Asked>
    </Page>
  )
}

interface ApplicationsProps {
  readonly items: readonly JoinApplication[]
  readonly isMember: boolean
}

function Applications({ items, isMember }: ApplicationsProps) {
  const t = useJoinApplicationTexts()
  const open = items.filter(isOpen)
  const earlier = items.filter((application) => !isOpen(application))
  const last = earlier[0]?.state
  const isOver = last === 'withdrawn' || last === 'closed'
  const apply = { label: isOver ? t('applyAgain') : t('applyTitle'), to: '/organization/apply' }
  const isOut = !isMember && open.length === 0
  return (
    <>
      {isOut ? (
        <Empty
          title={t('noneTitle')}
          text={t(last === 'closed' ? 'closedAfter' : isOver ? 'withdrawnText' : 'noneText')}
          nextSteps={[apply]}
        />
      ) : null}
      {open.map((application) => (
        <ApplicationCard key={application.id} application={application} />
      ))}
      {earlier.length > 0 ? (
        <details className="card earlier">
          <summary>{t('earlier')}</summary>
          {earlier.map((application) => (
            <ApplicationCard key={application.id} application={application} />
          ))}
        </details>
      ) : null}
    </>
  )
}
