import { decideLongTask } from '@qingtuan/domain/shared/long-task'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { changeTask } from '../../platform/long-tasks/store.ts'
import { must, refused } from '../../platform/refused.ts'
import { lockOwnImport } from './own-import.ts'

/** Stops an import before it has written anything; a worker that is at it notices and undoes what it began. */
export async function cancelImport(call: Call, { id }: { readonly id: string }): Promise<{ done: true }> {
  await inTransaction(call.platform.database, async (trx) => {
    const task = await lockOwnImport(trx, call, id)
    if (task.step === 'undo') throw refused('longTask.notNow')
    const state = must(decideLongTask(task.state, 'cancel'))
    await changeTask(trx, id, { state, finished_at: call.now })
    await recordAudit(trx, call, { act: 'imports.cancel', subjectKind: 'import', subjectId: id })
  })
  return { done: true }
}
