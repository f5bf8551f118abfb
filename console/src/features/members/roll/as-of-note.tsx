import { Button } from 'antd'
import { useTexts } from '../../../shared/texts/texts.ts'
import type { MembersFilter } from '../members-filter.ts'
import styles from './roll.module.css'
import { rollTexts } from './roll-texts.ts'

interface AsOfNoteProps {
  readonly filter: MembersFilter
  readonly onBack: () => void
}

/** Nobody takes an earlier day’s roll for today’s. */
export function AsOfNote({ filter: { asOf = '' }, onBack }: AsOfNoteProps) {
  const say = useTexts(rollTexts)
  return (
    <div role="status" className={styles.past}>
      <p>
        <strong>{say('asOfNote', { date: asOf })}</strong>
        <span className={styles.quiet}>{say('asOfRecord')}</span>
      </p>
      <Button onClick={onBack}>{say('backToToday')}</Button>
    </div>
  )
}
