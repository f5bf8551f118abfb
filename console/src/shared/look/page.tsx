import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { siteName } from '../site.ts'
import styles from './page.module.css'

interface PageProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page of the console: title, what may be done with the whole of it, and the rest. */
export function Page({ title, lead, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${siteName}`
  }, [title])
  return (
    <>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </>
  )
}

interface SectionProps {
  readonly title?: string
  readonly extra?: ReactNode
  readonly children: ReactNode
}

export function Section({ title, extra, children }: SectionProps) {
  return (
    <section className={styles.section}>
      {title && (
        <div className={styles.sectionHead}>
          <h2 className={styles.sectionTitle}>{title}</h2>
          {extra}
        </div>
      )}
      {children}
    </section>
  )
}
