import { Link } from 'react-router'
import styles from './tabs.module.css'

export interface TabLink {
  readonly to: string
  readonly text: string
  /** How many there are behind it; not shown while unknown. */
  readonly count?: number | undefined
  /** That none should be there. */
  readonly isBad?: boolean
}

interface TabsProps {
  /** What they are views of, for who does not see them. */
  readonly label: string
  /** The address that is shown now: that of a tab, or one below it. */
  readonly present: string
  readonly tabs: readonly TabLink[]
}

/** Views of one page, each an address of its own. */
export function Tabs({ label, present, tabs }: TabsProps) {
  const current = currentOf(tabs, present)
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ to, text, count, isBad }) => (
        <Link key={to} to={to} className={styles.tab} aria-current={to === current ? 'page' : undefined}>
          {text}
          {count !== undefined && (
            <span className={isBad && count > 0 ? `${styles.count} ${styles.bad}` : styles.count}>
              {count}
            </span>
          )}
        </Link>
      ))}
    </nav>
  )
}

/** The most exact of those that the present address is, or lies below. */
function currentOf(tabs: readonly TabLink[], present: string): string | undefined {
  return tabs
    .map(({ to }) => to)
    .filter((to) => present === to || present.startsWith(`${to}/`))
    .toSorted((a, b) => b.length - a.length)[0]
}
