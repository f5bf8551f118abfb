import type { longTask } from '@qingtuan/contract/shared/long-task'
import type { z } from 'zod'
import type { LongTask } from './store.ts'

/** What every task tells of itself. */
export function describeTask(task: LongTask): z.infer<typeof longTask> {
  if (task.subject === null) throw new Error(`The task ${task.id} does not say of what`)
  return {
    id: task.id,
    subject: task.subject,
    state: task.state,
    step: task.step,
    done: task.done,
    total: task.total,
    fileName: task.file_name,
    byName: task.by_name,
    createdAt: task.created_at.toISOString(),
    finishedAt: task.finished_at?.toISOString() ?? null,
    keptUntil: task.keep_until.toISOString(),
    refusal: task.refusal as z.infer<typeof longTask>['refusal'],
  }
}
