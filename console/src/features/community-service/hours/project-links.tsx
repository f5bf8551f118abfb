import { Link } from 'react-router'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './hours.module.css'
import { hoursTexts } from './hours-texts.ts'

/** From one page of a project to the others. */
export function ProjectLinks({ id }: { readonly id: string }) {
  const say = useTexts(hoursTexts)
  const at = `/community-service/${id}`
  return (
    <nav className={styles.links} aria-label={say('hoursTitle')}>
      <Link to={at}>{say('back')}</Link>
      <Link to={`${at}/code`}>{say('toCode')}</Link>
      <Link to={`${at}/list`}>{say('toList')}</Link>
      <Link to={`${at}/hours`}>{say('toHours')}</Link>
    </nav>
  )
}
