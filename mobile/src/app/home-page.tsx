import type { Me } from '@qingtuan/contract/accounts/me'
import { isOpen, useMyJoinApplications } from '../features/join-applications/mine.ts'
import { JoinHint, OpenMatters } from '../features/join-applications/open-matters.tsx'
import { useMembership } from '../features/members/membership.ts'
import { MembershipCard } from '../features/members/membership-card.tsx'
import { Page } from '../shared/page/page.tsx'
import { Asked } from '../shared/page/states.tsx'
import { useMe } from '../shared/session/me.ts'
import { siteName } from '../shared/site.ts'

/** My membership card, my open matters. */
export function HomePage() {
  const person = useMe().data?.person
  return <Page title={siteName}>{person ? <Home person={person} /> : null}</Page>
}

function Home({ person }: { readonly person: NonNullable<Me['person']> }) {
  const membership = useMembership()
  const applications = useMyJoinApplications()
  return (
    <Asked query={membership}>
      {(mine) => (
        <>
          {mine ? <MembershipCard membership={mine} /> : null}
          <Asked query={applications}>
            {(items) => {
              const open = items.filter(isOpen)
              const isHinted = mine === null && open.length === 0
              return isHinted ? <JoinHint person={person} /> : <OpenMatters open={open} />
            }}
          </Asked>
        </>
      )}
    </Asked>
  )
}
