import { Button } from 'antd'
import { TaskProgress } from '../../shared/long-task/task-progress.tsx'
import { taskTexts } from '../../shared/long-task/task-texts.ts'
import { Section } from '../../shared/look/page.tsx'
import { RefusalAlert } from '../../shared/refusal/refusal-alert.tsx'
import { useTexts } from '../../shared/texts/texts.ts'
import { importTexts } from './import-texts.ts'
import type { ImportTask } from './queries.ts'
import { useCancelling } from './queries.ts'

const WORDS = { judge: 'judging', write: 'writing', undo: 'undoing', export: 'writing' } as const

/** What runs now, how far it is, and that one may go. */
export function AtWork({ task }: { readonly task: ImportTask }) {
  const say = useTexts(importTexts)
  const sayTask = useTexts(taskTexts)
  const cancelling = useCancelling()
  const { id, step, done, total, may } = task
  return (
    <Section title={say(WORDS[step ?? 'judge'])}>
      <TaskProgress done={done} total={total} />
      <p>{sayTask('leave')}</p>
      {may.cancel && (
        <Button loading={cancelling.isPending} onClick={() => cancelling.mutate({ id })}>
          {say('cancel')}
        </Button>
      )}
      <RefusalAlert error={cancelling.error} />
    </Section>
  )
}
