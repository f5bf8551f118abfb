import { useTexts } from '../../../shared/texts/texts.ts'
import { projectTexts } from './project-texts.ts'
import styles from './projects.module.css'
import type { ProjectRow } from './queries.ts'

/** How many of the places are taken, and how many people wait. */
export function TakenPlaces({ of: { signedUp, places, waiting } }: { readonly of: ProjectRow }) {
  const say = useTexts(projectTexts)
  return (
    <span className={styles.count}>
      {say('peopleOf', { signedUp, places })}
      {waiting > 0 && <span className={styles.quiet}>{say('waitingOf', { waiting })}</span>}
    </span>
  )
}
