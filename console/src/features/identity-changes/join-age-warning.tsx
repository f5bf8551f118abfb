import { useTexts } from '../../shared/texts/texts.ts'
import styles from './identity-change.module.css'
import { identityChangeTexts } from './identity-change-texts.ts'
import type { IdentityChange } from './queries.ts'

/** By the birth date asked for nobody can have joined on the day on record: whoever decides should know. */
export function JoinAgeWarning({ change }: { readonly change: IdentityChange }) {
  const say = useTexts(identityChangeTexts)
  const { state, joinAge, bornOn } = change
  if (state !== 'pending' || joinAge === 'inOrder') return null
  return (
    <p role="note" className={styles.warning}>
      {say(joinAge, { bornOn })}
    </p>
  )
}
