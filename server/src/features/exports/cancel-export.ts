import { decideLongTask } from '@qingtuan/domain/shared/long-task'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { changeTask } from '../../platform/long-tasks/store.ts'
import { must } from '../../platform/refused.ts'
import { lockOwnExport } from './own-export.ts'

export async function cancelExport(call: Call, { id }: { readonly id: string }): Promise<{ done: true }> {
  await inTransaction(call.platform.database, async (trx) => {
    const task = await lockOwnExport(trx, call, id)
    const state = must(decideLongTask(task.state, 'cancel'))
    await changeTask(trx, id, { state, finished_at: call.now })
    await recordAudit(trx, call, { act: 'exports.cancel', subjectKind: 'export', subjectId: id })
  })
  return { done: true }
}
