import type { Me } from '@qingtuan/contract/accounts/me'
import { useLocation } from 'react-router'
import { ServiceCard } from '../features/community-service/projects/service-card.tsx'
import { GraduationHint } from '../features/graduations/graduation-hint.tsx'
import { isOpen, useMyJoinApplications } from '../features/join-applications/mine.ts'
import { JoinHint, OpenMatters } from '../features/join-applications/open-matters.tsx'
import { FloatingHint } from '../features/members/floating-hint.tsx'
import { useMembership } from '../features/members/membership.ts'
import { MembershipCard } from '../features/members/membership-card.tsx'
import { UnreadHint } from '../features/notices/unread-hint.tsx'
import { Page } from '../shared/page/page.tsx'
import { Asked } from '../shared/page/states.tsx'
import { useMe } from '../shared/session/me.ts'
import { siteName } from '../shared/site.ts'
import { useAppTexts } from './texts.ts'

/** What I was told, my membership card, my open matters, community service near me. */
export function HomePage() {
  const person = useMe().data?.person
  return (
    <Page title={siteName}>
      <Converted />
      <UnreadHint />
      {person ? <Home person={person} /> : null}
    </Page>
  )
}

/** After 转为团员 or 转为团干部: that it is done, and what happens next. */
function Converted() {
  const t = useAppTexts()
  const { state } = useLocation()
  const to: unknown = state?.converted
  if (to !== 'member' && to !== 'cadre') return null
  return (
    <p className="notice" role="status">
      {t(to === 'member' ? 'convertedMember' : 'convertedCadre')}
    </p>
  )
}

function Home({ person }: { readonly person: NonNullable<Me['person']> }) {
  const membership = useMembership()
  const applications = useMyJoinApplications()
  return (
    <Asked query={membership}>
      {(mine) => (
        <>
          {mine ? <MembershipCard membership={mine} /> : null}
          {mine ? <GraduationHint /> : null}
          <Asked query={applications}>
            {(items) => {
              const open = items.filter(isOpen)
              if (mine === null && open.length === 0) return <JoinHint person={person} />
              const isAdrift = mine?.status === 'floating' && open.length === 0
              return isAdrift ? <FloatingHint membership={mine} /> : <OpenMatters open={open} />
            }}
          </Asked>
          <ServiceCard />
        </>
      )}
    </Asked>
  )
}
