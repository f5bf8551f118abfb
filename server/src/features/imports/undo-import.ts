import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { startStep } from '../../platform/long-tasks/start-step.ts'
import { requireStepUp } from '../accounts/index.ts'
import type { ImportDescription } from './describe-import.ts'
import { describeImport } from './describe-import.ts'
import { WORK_ON_IMPORT } from './jobs.ts'
import { findOwnImport, lockOwnImport } from './own-import.ts'

/** Has a whole import taken back; whether something was built on it is judged where it is taken back. */
export async function undoImport(call: Call, { id }: { readonly id: string }): Promise<ImportDescription> {
  requireStepUp(call)
  await inTransaction(call.platform.database, async (trx) => {
    const task = await lockOwnImport(trx, call, id)
    await startStep(trx, call, task, { act: 'undo', step: 'undo', queue: WORK_ON_IMPORT })
    await recordAudit(trx, call, { act: 'imports.undo', subjectKind: 'import', subjectId: id })
  })
  return describeImport(await findOwnImport(call, id), call.now)
}
