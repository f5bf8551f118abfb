import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { isDemo, siteName } from '../site.ts'
import { LocaleSwitch } from '../texts/locale-switch.tsx'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './gate.module.css'

const texts = defineTexts(
  'gate',
  { console: '团组织工作台', demo: '演示环境：数据均为虚构，请勿填写真实信息' },
  { console: 'Console for organizations', demo: 'Demonstration: all data are invented; enter nothing real' },
)

interface GateProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The frame of every page that is open to somebody who has not logged in. */
export function Gate({ title, lead, wide = false, children }: GateProps) {
  const say = useTexts(texts)
  useEffect(() => {
    document.title = title.includes(siteName) ? title : `${title} · ${siteName}`
  }, [title])
  return (
    <div className={styles.gate}>
      <header className={styles.top}>
        <Link to="/log-in" className={styles.mark}>
          <img src="/favicon.svg" alt="" width={28} height={28} />
          {siteName}
        </Link>
        <LocaleSwitch />
      </header>
      <main className={wide ? `${styles.main} ${styles.wide}` : styles.main}>
        <div className={styles.sheet}>
          <h1 className={styles.title}>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
          {children}
        </div>
      </main>
      <footer className={styles.foot}>{isDemo ? say('demo') : say('console')}</footer>
    </div>
  )
}

/** Below a form: what to know, and the ways elsewhere. */
export function GateLinks({
  notes = [],
  children,
}: {
  readonly notes?: readonly string[]
  readonly children: ReactNode
}) {
  return (
    <div className={styles.links}>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {children}
    </div>
  )
}
