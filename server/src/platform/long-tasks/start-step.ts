import type { LongTaskAct, LongTaskStep } from '@qingtuan/domain/shared/long-task'
import { decideLongTask } from '@qingtuan/domain/shared/long-task'
import type { Call } from '../call.ts'
import { actorOf } from '../call.ts'
import type { Transaction } from '../database/database.ts'
import type { JobQueue } from '../jobs/jobs.ts'
import { must } from '../refused.ts'
import type { LongTask, LongTaskColumns } from './store.ts'
import { changeTask } from './store.ts'

/** The job knows the task’s number only. */
export type TaskQueue = JobQueue<{ readonly taskId: string }>

export interface StepWish {
  readonly act: Extract<LongTaskAct, 'judge' | 'run' | 'undo'>
  readonly step: LongTaskStep
  readonly queue: TaskQueue
  readonly set?: LongTaskColumns
}

/** Has a worker do the next step of a task that the caller has locked; refuses `longTask.notNow`. */
export async function startStep(trx: Transaction, call: Call, task: LongTask, wish: StepWish): Promise<void> {
  const { act, step, queue, set } = wish
  const state = must(decideLongTask(task.state, act))
  const { accountId, name } = actorOf(call)
  const fresh = { done: 0, total: null, attempts: 0, refusal: null, finished_at: null, beat_at: call.now }
  await changeTask(trx, task.id, { ...set, ...fresh, state, step, account_id: accountId, by_name: name })
  await call.platform.jobs.enqueue(trx, queue, [{ taskId: task.id }])
}
