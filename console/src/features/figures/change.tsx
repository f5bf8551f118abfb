import { useTexts } from '../../shared/texts/texts.ts'
import styles from './figures.module.css'
import { returnsTexts } from './returns-texts.ts'

interface ChangeProps {
  readonly before: number | null
  readonly now: number
  /** What is counted. */
  readonly of?: 'members' | 'organizations'
}

const WORDS = {
  members: { fewer: 'fewer', more: 'more' },
  organizations: { fewer: 'fewerOrganizations', more: 'moreOrganizations' },
} as const

/** More or fewer than a year before, in words: nothing by colour alone. */
export function Change({ before, now, of = 'members' }: ChangeProps) {
  const say = useTexts(returnsTexts)
  if (before === null) return <>–</>
  if (now === before) return <>{say('same')}</>
  const count = Math.abs(now - before).toLocaleString('en')
  return now < before ? (
    <span className={styles.fewer}>{say(WORDS[of].fewer, { count })}</span>
  ) : (
    <span className={styles.more}>{say(WORDS[of].more, { count })}</span>
  )
}
