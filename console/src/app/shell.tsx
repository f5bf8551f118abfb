import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { useContext } from 'react'
import { Outlet } from 'react-router'
import { NoticeBell } from '../features/notices/notice-bell.tsx'
import { KindTag } from '../shared/organization/kind-tag.tsx'
import { CadreContext, useMyOrganization } from '../shared/session/me.ts'
import type { Say } from '../shared/texts/texts.ts'
import { useTexts } from '../shared/texts/texts.ts'
import { ShellFrame } from './shell-frame.tsx'
import { shellTexts } from './shell-texts.ts'

/** The frame of an organization. A branch has nothing below it; it invites people instead. */
export function Shell() {
  const say = useTexts(shellTexts)
  const { kind, shortName, fullName, userName } = useMyOrganization()
  const cadre = useContext(CadreContext)
  const isBranch = holdsMembers(kind)
  const entries = [
    { to: '/', text: say('home') },
    { to: '/members', text: say('members'), within: '/identity-changes' },
    { to: '/join-applications?state=pending', text: say('joinApplications') },
    { to: '/transfers', text: say('transfers') },
    { to: '/graduations', text: say('graduations') },
    { to: '/member-numbers', text: say('memberNumbers') },
    { to: '/cadres', text: say('cadres') },
    { to: '/community-service', text: say('communityService') },
    ...(isBranch ? [] : below(say)),
    { to: '/data-quality', text: say('dataQuality') },
    { to: '/figures', text: say('figures') },
    { to: '/exchange', text: say('exchange') },
    ...(isBranch ? [{ to: '/join-code', text: say('joinCode') }] : []),
    { to: '/announcements', text: say('announcements') },
    { to: '/feedback', text: say('feedback') },
    { to: '/security', text: say('security') },
  ]
  return (
    <ShellFrame
      name={shortName}
      fullName={fullName}
      tag={<KindTag kind={kind} />}
      userName={cadre?.name ?? userName}
      entries={entries}
      bell={<NoticeBell />}
    >
      <Outlet />
    </ShellFrame>
  )
}

function below(say: Say<keyof typeof shellTexts.keys>) {
  return [
    { to: '/organizations', text: say('organizations'), within: '/relocations' },
    { to: '/floating-members', text: say('floatingMembers') },
  ]
}
