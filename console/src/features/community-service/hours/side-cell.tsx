import { Button } from 'antd'
import { timeBeside } from '../../../shared/look/moment.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './hours.module.css'
import { hoursTexts } from './hours-texts.ts'
import type { Listed } from './queries.ts'

interface SideCellProps {
  readonly side: 'in' | 'out'
  /** When the project begins: a side of that day is told by its time alone. */
  readonly startsAt: string
  readonly person: Pick<Listed, 'name' | 'in' | 'out'>
  /** Null where the list does not change. */
  readonly onTick: (() => void) | null
  readonly isTicking?: boolean
}

/** When and how somebody was seen; what is missing can be ticked off, what came late vouched for. */
export function SideCell({ side, startsAt, person, onTick, isTicking = false }: SideCellProps) {
  const say = useTexts(hoursTexts)
  const seen = person[side]
  const label = say(seen ? 'vouchOf' : 'tickOf', { name: person.name, side: say(side) })
  return (
    <div className={styles.side}>
      {seen ? (
        <span>
          {timeBeside(startsAt, seen.at)}{' '}
          <span className={styles.quiet}>{seen.vouchedAt ? say('vouched') : say(`way.${seen.way}`)}</span>
        </span>
      ) : (
        !onTick && say('none')
      )}
      {onTick && !seen?.counts && (
        <Button size="small" aria-label={label} onClick={onTick} disabled={isTicking}>
          {say(seen ? 'vouch' : 'tick')}
        </Button>
      )}
    </div>
  )
}
