import { defineTexts, useTexts } from '../shared/texts/texts.ts'
import styles from './waiting.module.css'

const texts = defineTexts('waiting', { loading: '正在加载…' }, { loading: 'Loading…' })

export function Waiting() {
  const say = useTexts(texts)
  return (
    <div className={styles.waiting} role="status">
      {say('loading')}
    </div>
  )
}
