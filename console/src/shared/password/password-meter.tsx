import { useSentence } from '../api/problem.ts'
import { defineTexts, useTexts } from '../texts/texts.ts'
import type { Measured } from './meter.ts'
import styles from './password-meter.module.css'

const texts = defineTexts(
  'password-meter',
  { strength: '密码强度：', weak: '弱', fair: '中', strong: '强' },
  { strength: 'Strength: ', weak: 'weak', fair: 'fair', strong: 'strong' },
)

/** How strong a password is, and everything that it lacks (FAQ O3). */
export function PasswordMeter({ measured }: { readonly measured: Measured }) {
  const say = useTexts(texts)
  const sentenceOf = useSentence()
  const { strength, missing } = measured
  return (
    <div className={`${styles.meter} ${styles[strength]}`} role="status" data-strength={strength}>
      <div className={styles.bars} aria-hidden="true">
        <span className={styles.bar} />
        <span className={styles.bar} />
        <span className={styles.bar} />
      </div>
      {say('strength')}
      <span className={styles.word}>{say(strength)}</span>
      {missing.length > 0 && (
        <ul className={styles.missing}>
          {missing.map((refusal) => (
            <li key={refusal.code}>{sentenceOf(refusal)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
