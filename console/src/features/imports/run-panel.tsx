import { Button } from 'antd'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { importTexts } from './import-texts.ts'
import styles from './outcome.module.css'
import type { ImportTask } from './queries.ts'
import { useCancelling, useRunning } from './queries.ts'

/** All rows, or those that are good: only what will work is offered. */
export function RunPanel({ task }: { readonly task: ImportTask }) {
  const say = useTexts(importTexts)
  const running = useRunning()
  const cancelling = useCancelling()
  const { id, counts } = task
  const bad = counts?.refused ?? 0
  const mode = bad > 0 ? 'skip-bad-rows' : 'all-or-nothing'
  return (
    <>
      {bad > 0 && <p>{say('allHint')}</p>}
      <div className={styles.acts}>
        <Button type="primary" loading={running.isPending} onClick={() => running.mutate({ id, mode })}>
          {bad > 0 ? say('skip', { count: counts?.good ?? 0 }) : say('all')}
        </Button>
        <Button onClick={() => cancelling.mutate({ id })}>{say('cancel')}</Button>
      </div>
      <RefusalAlert error={running.error ?? cancelling.error} />
    </>
  )
}
