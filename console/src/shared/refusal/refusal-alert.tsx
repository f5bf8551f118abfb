import type { ReactNode } from 'react'
import { useProblem } from '../api/problem.ts'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './refusal-alert.module.css'

const texts = defineTexts(
  'refusal-alert',
  { logInAgain: '在新窗口重新登录' },
  { logInAgain: 'Log in again in a new window' },
)

interface RefusalAlertProps {
  readonly error: unknown
  /** The button or link for what to do next. */
  readonly children?: ReactNode
}

/** Why something was refused. Read aloud as it appears; an expired session keeps the page and what was typed. */
export function RefusalAlert({ error, children }: RefusalAlertProps) {
  const problemOf = useProblem()
  const say = useTexts(texts)
  if (!error) return null
  const { refusal, sentence } = problemOf(error)
  return (
    <div role="alert" className={styles.alert}>
      <span>{sentence}</span>
      {refusal?.code === 'session.required' ? (
        <a href="/log-in" target="_blank" rel="noreferrer">
          {say('logInAgain')}
        </a>
      ) : (
        children
      )}
    </div>
  )
}
