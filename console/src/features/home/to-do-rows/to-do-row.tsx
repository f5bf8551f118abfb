import { Link } from 'react-router'
import { useTexts } from '../../../shared/texts/texts.ts'
import { homeTexts } from '../home-texts.ts'
import styles from '../to-do.module.css'

interface ToDoRowProps {
  readonly count: number
  readonly text: string
  readonly lead: string
  readonly to: string
  /** It waits with somebody else, and is only looked at. */
  readonly isOthers?: boolean
}

/** One thing that waits, with its number and the way to it; nothing where nothing waits. */
export function ToDoRow({ count, text, lead, to, isOthers = false }: ToDoRowProps) {
  const say = useTexts(homeTexts)
  if (count === 0) return null
  return (
    <li className={isOthers ? `${styles.entry} ${styles.others}` : styles.entry}>
      <span className={styles.count}>{count}</span>
      <span className={styles.words}>
        <span>{text}</span>
        <span className={styles.lead}>{lead}</span>
      </span>
      <Link to={to} className={isOthers ? styles.look : styles.open}>
        {say(isOthers ? 'look' : 'open')}
      </Link>
    </li>
  )
}
