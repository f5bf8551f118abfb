import type { ReactNode } from 'react'
import { Suspense } from 'react'
import { NavLink, useLocation } from 'react-router'
import { useTexts } from '../shared/texts/texts.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import styles from './shell.module.css'
import type { ShellHeaderProps } from './shell-header.tsx'
import { ShellHeader } from './shell-header.tsx'
import { shellTexts } from './shell-texts.ts'
import { Waiting } from './waiting.tsx'

interface ShellFrameProps extends ShellHeaderProps {
  readonly entries: readonly { readonly to: string; readonly text: string }[]
  readonly children: ReactNode
}

/** Header, menu and the page. The page's own failures stay inside it. */
export function ShellFrame({ entries, children, ...header }: ShellFrameProps) {
  const say = useTexts(shellTexts)
  const { pathname } = useLocation()
  return (
    <div className={styles.shell}>
      <a href="#content" className={styles.skip}>
        {say('skip')}
      </a>
      <ShellHeader {...header} />
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
      <main id="content" tabIndex={-1} className={styles.content}>
        <ErrorBoundary key={pathname.split('/')[1]}>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </ErrorBoundary>
      </main>
    </div>
  )
}
