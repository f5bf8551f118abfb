import { useTexts } from '../../shared/texts/texts.ts'
import styles from './figures.module.css'
import { returnsTexts } from './returns-texts.ts'

interface ChangeProps {
  readonly before: number | null
  readonly now: number
}

/** More or fewer than a year before, in words: nothing by colour alone. */
export function Change({ before, now }: ChangeProps) {
  const say = useTexts(returnsTexts)
  if (before === null) return <>–</>
  if (now === before) return <>{say('same')}</>
  const count = Math.abs(now - before).toLocaleString('en')
  return now < before ? (
    <span className={styles.fewer}>{say('fewer', { count })}</span>
  ) : (
    <span className={styles.more}>{say('more', { count })}</span>
  )
}
