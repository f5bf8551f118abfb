import { inTransaction } from '../database/transaction.ts'
import type { Platform } from '../platform.ts'
import { SILENT_MS } from './run-task.ts'
import type { TaskQueue } from './start-step.ts'
import { changeTask, lockTask, silentTasks } from './store.ts'

/** Hands tasks whose worker has died to another one. */
export async function reviveTasks(
  { database, jobs, clock }: Platform,
  queueOf: (kind: 'import' | 'export') => TaskQueue,
): Promise<void> {
  const since = new Date(clock().getTime() - SILENT_MS)
  for (const id of await silentTasks(database, since)) {
    await inTransaction(database, async (trx) => {
      const task = await lockTask(trx, id)
      if (!task || task.beat_at >= since) return
      await changeTask(trx, id, { beat_at: clock() })
      await jobs.enqueue(trx, queueOf(task.kind), [{ taskId: id }])
    })
  }
}
