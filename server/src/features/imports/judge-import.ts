import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { startStep } from '../../platform/long-tasks/start-step.ts'
import { fileOf } from '../../platform/long-tasks/task-files.ts'
import { refused } from '../../platform/refused.ts'
import { placesOf } from '../../platform/spreadsheets/columns.ts'
import type { ImportDescription } from './describe-import.ts'
import { describeImport } from './describe-import.ts'
import { importerOf } from './importers.ts'
import { WORK_ON_IMPORT } from './jobs.ts'
import { findOwnImport, lockOwnImport } from './own-import.ts'
import { wishOf } from './wish.ts'

interface Mapped {
  readonly id: string
  readonly mapping: readonly (string | null)[]
}

/** Has every row judged under this mapping; nothing is written. */
export async function judgeImport(call: Call, { id, mapping }: Mapped): Promise<ImportDescription> {
  await inTransaction(call.platform.database, async (trx) => {
    const task = await lockOwnImport(trx, call, id)
    if (task.subject === null) throw refused('longTask.notNow')
    fileOf(task, call.now)
    const { names, required } = importerOf(task)
    const wish = wishOf(task)
    if (mapping.length !== wish.header.length) throw refused('input.invalid', { field: 'mapping' })
    if (mapping.some((column) => column !== null && !Object.hasOwn(names, column)))
      throw refused('input.invalid', { field: 'mapping' })
    placesOf(names, mapping, required)
    const set = { wish: JSON.stringify({ ...wish, mapping }), result: null }
    await startStep(trx, call, task, { act: 'judge', step: 'judge', queue: WORK_ON_IMPORT, set })
    await recordAudit(trx, call, { act: 'imports.judge', subjectKind: 'import', subjectId: id })
  })
  return describeImport(await findOwnImport(call, id), call.now)
}
