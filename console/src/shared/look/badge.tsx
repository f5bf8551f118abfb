import type { ReactNode } from 'react'
import styles from './badge.module.css'

export type Tone = 'plain' | 'quiet' | 'warn' | 'bad' | 'good'

/** A word in a small frame; the tone repeats what the word says. */
export function Badge({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>
}
