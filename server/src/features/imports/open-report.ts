import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { readSealed } from '../../platform/files/sealed-files.ts'
import { lazyFile } from '../../platform/long-tasks/lazy-file.ts'
import { reportOf } from '../../platform/long-tasks/task-files.ts'
import { MEDIA_TYPES } from '../../platform/spreadsheets/write-spreadsheet.ts'
import { findOwnImport } from './own-import.ts'

/** The report of an import, opened while it is sent. */
export async function openReport(call: Call, { id }: { readonly id: string }): Promise<File> {
  const { platform, now } = call
  const task = await findOwnImport(call, id)
  const report = reportOf(task, now)
  await inTransaction(platform.database, (trx) =>
    recordAudit(trx, call, { act: 'imports.report', subjectKind: 'import', subjectId: id }),
  )
  const bytes = report.bytes
  const open = () => readSealed(platform, report, { from: 0, before: bytes })
  return lazyFile({ name: `import-report-${id.slice(0, 8)}.xlsx`, type: MEDIA_TYPES.xlsx, bytes, open })
}
