import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { startStep } from '../../platform/long-tasks/start-step.ts'
import { fileOf } from '../../platform/long-tasks/task-files.ts'
import { refused } from '../../platform/refused.ts'
import type { ImportDescription } from './describe-import.ts'
import { describeImport } from './describe-import.ts'
import type { ImportMode } from './importer.ts'
import { WORK_ON_IMPORT } from './jobs.ts'
import { findOwnImport, lockOwnImport } from './own-import.ts'
import { resultOf, wishOf } from './wish.ts'

/** Has what was judged written; of two who ask at once one is refused `longTask.notNow`. */
export async function runImport(
  call: Call,
  { id, mode }: { readonly id: string; readonly mode: ImportMode },
): Promise<ImportDescription> {
  await inTransaction(call.platform.database, async (trx) => {
    const task = await lockOwnImport(trx, call, id)
    const counts = resultOf(task)?.counts
    if (!counts || task.state !== 'waiting') throw refused('longTask.notNow')
    fileOf(task, call.now)
    if (counts.good === 0) throw refused('import.nothingToWrite')
    if (mode === 'all-or-nothing' && counts.refused > 0)
      throw refused('import.rowsRefused', { count: counts.refused })
    const set = { wish: JSON.stringify({ ...wishOf(task), mode }) }
    await startStep(trx, call, task, { act: 'run', step: 'write', queue: WORK_ON_IMPORT, set })
    await recordAudit(trx, call, {
      act: 'imports.run',
      subjectKind: 'import',
      subjectId: id,
      after: { mode },
    })
  })
  return describeImport(await findOwnImport(call, id), call.now)
}
