import type { LongTaskAct } from '@qingtuan/domain/shared/long-task'
import { decideLongTask } from '@qingtuan/domain/shared/long-task'
import type { Transaction } from '../database/database.ts'
import { Stopped } from './run-task.ts'
import type { LongTask, LongTaskColumns } from './store.ts'
import { changeTask, lockTask } from './store.ts'

export interface StepEnd {
  readonly act: Extract<LongTaskAct, 'pause' | 'finish' | 'takeBack'>
  readonly set: LongTaskColumns
}

/** Ends a step in the transaction of its effect; throws `Stopped`, and so undoes it, when the task was cancelled. */
export async function finishStep(
  trx: Transaction,
  { id, attempts }: LongTask,
  { act, set }: StepEnd,
): Promise<void> {
  const present = await lockTask(trx, id)
  const next = present && decideLongTask(present.state, act)
  if (!next?.ok || present?.attempts !== attempts) throw new Stopped()
  await changeTask(trx, id, { ...set, state: next.value })
}
