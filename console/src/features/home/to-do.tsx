import { holdsMembers } from '@qingtuan/domain/organizations/kind'
import { Link } from 'react-router'
import { useMyOrganization } from '../../shared/session/me.ts'
import { useTexts } from '../../shared/texts/texts.ts'
import { homeTexts } from './home-texts.ts'
import styles from './to-do.module.css'

interface ToDoProps {
  readonly pending: number
  readonly silent: number
}

/** What waits for this organization. A superior acts only where a branch has been silent. */
export function ToDo({ pending, silent }: ToDoProps) {
  const say = useTexts(homeTexts)
  const isBranch = holdsMembers(useMyOrganization().kind)
  const entries = [
    {
      count: isBranch ? pending : 0,
      text: say('waiting'),
      lead: say('waitingLead'),
      to: '/join-applications?scope=own&state=pending',
    },
    {
      count: isBranch ? 0 : silent,
      text: say('silent'),
      lead: say('silentLead'),
      to: '/join-applications?scope=silent&state=pending',
    },
    {
      count: isBranch ? 0 : pending - silent,
      text: say('below'),
      lead: say('belowLead'),
      to: '/join-applications?scope=subtree&state=pending',
      isOthers: true,
    },
  ].filter(({ count }) => count > 0)
  if (entries.length === 0) return <p className={styles.nothing}>{say('nothing')}</p>
  return (
    <ul className={styles.list}>
      {entries.map(({ count, text, lead, to, isOthers }) => (
        <li key={to} className={isOthers ? `${styles.entry} ${styles.others}` : styles.entry}>
          <span className={styles.count}>{count}</span>
          <span className={styles.words}>
            <span>{text}</span>
            <span className={styles.lead}>{lead}</span>
          </span>
          <Link to={to} className={isOthers ? styles.look : styles.open}>
            {say(isOthers ? 'look' : 'open')}
          </Link>
        </li>
      ))}
    </ul>
  )
}
