import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Suspense } from 'react'
import { NavLink, Outlet, useLocation } from 'react-router'
import { useMyOrganization } from '../shared/session/me.ts'
import { useTexts } from '../shared/texts/texts.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import styles from './shell.module.css'
import { ShellHeader } from './shell-header.tsx'
import { shellTexts } from './shell-texts.ts'
import { Waiting } from './waiting.tsx'

/** Header, menu and the page. The page's own failures stay inside it. */
export function Shell() {
  const say = useTexts(shellTexts)
  const { pathname } = useLocation()
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {say('skip')}
      </a>
      <ShellHeader />
      <ShellMenu />
      <main id="content" tabIndex={-1} className={styles.content}>
        <ErrorBoundary key={pathname.split('/')[1]}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  )
}

/** A branch has nothing below it; it invites people instead. */
function ShellMenu() {
  const say = useTexts(shellTexts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const entries = [
    { to: '/', text: say('home') },
    { to: '/members', text: say('members') },
    { to: '/join-applications', text: say('joinApplications') },
    isBranch
      ? { to: '/join-code', text: say('joinCode') }
      : { to: '/organizations', text: say('organizations') },
    { to: '/security', text: say('security') },
  ]
  return (
    <nav className={styles.menu} aria-label={say('menu')}>
      {entries.map(({ to, text }) => (
        <NavLink
          key={to}
          to={to}
          end={to === '/'}
          className={({ isActive }) => (isActive ? `${styles.entry} ${styles.active}` : styles.entry)}
        >
          {text}
        </NavLink>
      ))}
    </nav>
  )
}
