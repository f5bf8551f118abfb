import { minutesTooShort } from '@qingtuan/domain/community-service/credit'
import type { Refusal } from '@qingtuan/domain/shared/refusal'
import { Input, InputNumber } from 'antd'
import { useSentence } from '../../../shared/api/problem.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import styles from './hours.module.css'
import { hoursTexts } from './hours-texts.ts'
import type { HoursRow, HoursTable, Listed } from './queries.ts'
import type { Entry } from './use-entries.ts'
import { fieldId, fieldOf } from './use-entries.ts'

const HOUR = 60

interface EntryFieldsProps {
  readonly row: HoursRow
  readonly project: HoursTable['project']
  readonly most: number
  readonly entry: Entry
  readonly fault: Refusal | null
  readonly onChange: (part: Partial<Entry>) => void
  readonly isOff: boolean
}

/** One person’s hours and the reason for them, with what was proposed. */
export function EntryFields({ row, project, most, entry, fault, onChange, isOff }: EntryFieldsProps) {
  const say = useTexts(hoursTexts)
  const sentenceOf = useSentence()
  const { name, proposed } = row
  const differs = proposed !== null && entry.minutes !== proposed
  const wrong = `${row.signUpId}-wrong`
  const field = (name: keyof Entry) => ({
    ...{ id: fieldId(row, name), disabled: isOff },
    ...(fault && fieldOf(fault) === name
      ? { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': wrong }
      : {}),
  })
  return (
    <div className={`${styles.side} ${styles.entry}`}>
      <InputNumber
        {...field('minutes')}
        className={styles.hoursEntry ?? ''}
        aria-label={say('creditOf', { name })}
        value={entry.minutes === null ? null : entry.minutes / HOUR}
        min={0}
        max={most / HOUR}
        step={0.5}
        onChange={(hours) => onChange({ minutes: hours === null ? null : hours * HOUR })}
      />
      {differs || proposed === null ? (
        <Input
          {...field('reason')}
          className={styles.reasonEntry ?? ''}
          aria-label={say('reasonOf', { name })}
          placeholder={differs ? say('reasonHint') : say('reason')}
          value={entry.reason}
          maxLength={200}
          onChange={({ target }) => onChange({ reason: target.value })}
        />
      ) : null}
      {fault && (
        <span id={wrong} className={styles.wrong}>
          {sentenceOf(fault)}
        </span>
      )}
      <Proposal row={row} creditMinutes={project.creditMinutes} />
    </div>
  )
}

interface ProposalProps {
  readonly row: HoursRow
  readonly creditMinutes: number
}

/** What check-in and check-out say, and why they say nothing where both are there. */
function Proposal({ row, creditMinutes }: ProposalProps) {
  const say = useTexts(hoursTexts)
  const { proposed, creditedElsewhere } = row
  const minutes = minutesTooShort(sideOf(row.in), sideOf(row.out), creditMinutes)
  const open = () => {
    if (minutes === null) return say('toDecide')
    return minutes < 0 ? say('outFirst') : say('tooShort', { minutes })
  }
  return (
    <span className={styles.quiet}>
      {proposed === null ? open() : say('proposed', { hours: proposed / HOUR })}
      {creditedElsewhere !== null && ` · ${say('creditedElsewhere', { title: creditedElsewhere })}`}
    </span>
  )
}

function sideOf(seen: Listed['in']) {
  return seen && { way: seen.way, at: new Date(seen.at) }
}
