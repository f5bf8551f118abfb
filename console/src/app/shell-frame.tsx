import type { ReactNode } from 'react'
import { Suspense, useEffect, useRef } from 'react'
import { Link, matchPath, useLocation } from 'react-router'
import { useTexts } from '../shared/texts/texts.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import styles from './shell.module.css'
import type { ShellHeaderProps } from './shell-header.tsx'
import { ShellHeader } from './shell-header.tsx'
import { shellTexts } from './shell-texts.ts'
import { Waiting } from './waiting.tsx'

interface Entry {
  readonly to: string
  readonly text: string
  /** Pages that have no entry of their own and belong to this one. */
  readonly within?: string
}

interface ShellFrameProps extends ShellHeaderProps {
  readonly entries: readonly Entry[]
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
        {entries.map((entry) => (
          <MenuEntry key={entry.to} entry={entry} pathname={pathname} />
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

function MenuEntry({ entry, pathname }: { readonly entry: Entry; readonly pathname: string }) {
  const { to, text } = entry
  const isHere = leadsTo(entry, pathname)
  const link = useInView(isHere)
  return (
    <Link
      ref={link}
      to={to}
      aria-current={isHere ? 'page' : undefined}
      className={isHere ? `${styles.entry} ${styles.active}` : styles.entry}
    >
      {text}
    </Link>
  )
}

/** The start is itself alone; every other entry stands for what is below it, too. */
function leadsTo({ to, within }: Entry, pathname: string): boolean {
  const path = to.replace(/\?.*/, '')
  const isOwn = matchPath({ path, end: path === '/' }, pathname) !== null
  return isOwn || (within !== undefined && matchPath({ path: within, end: false }, pathname) !== null)
}

/** On a narrow screen the menu is one line that scrolls: it shows where one is. */
function useInView(isHere: boolean) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const menu = link.current?.parentElement
    if (!isHere || !link.current || !menu) return
    const { offsetLeft, offsetWidth } = link.current
    menu.scrollLeft = offsetLeft - menu.offsetLeft - (menu.clientWidth - offsetWidth) / 2
  }, [isHere])
  return link
}
