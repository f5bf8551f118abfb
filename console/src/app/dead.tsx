import type { ReactNode } from 'react'
import styles from './dead.module.css'

interface DeadProps {
  readonly title: string
  readonly text: string
  /** The way on. */
  readonly children: ReactNode
}

export function Dead({ title, text, children }: DeadProps) {
  return (
    <div className={styles.dead} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      <p>{children}</p>
    </div>
  )
}
