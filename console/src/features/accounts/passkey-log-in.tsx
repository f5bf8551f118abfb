import { refusalOf } from '@qingtuan/contract/client'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import styles from './log-in-page.module.css'
import { logInTexts } from './log-in-texts.ts'
import { usePasskeyLogIn } from './queries.ts'

/** The second way in; its library is fetched when it is asked for. For staff it stands for password and code. */
export function PasskeyLogIn({ onDone }: { readonly onDone: () => void }) {
  const say = useTexts(logInTexts)
  const logIn = usePasskeyLogIn(onDone)
  const isOurs = logIn.error && !refusalOf(logIn.error)
  return (
    <>
      <button
        type="button"
        className={styles.passkey}
        aria-disabled={logIn.isPending}
        onClick={() => logIn.isPending || logIn.mutate()}
      >
        {say(logIn.isPending ? 'passkeyAsking' : 'passkey')}
      </button>
      <div className={styles.problem} role={isOurs ? 'alert' : undefined}>
        {isOurs ? say('passkeyFailed') : <RefusalAlert error={logIn.error} />}
      </div>
    </>
  )
}
