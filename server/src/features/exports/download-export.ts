import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { readSealed } from '../../platform/files/sealed-files.ts'
import { lazyFile } from '../../platform/long-tasks/lazy-file.ts'
import { fileOf } from '../../platform/long-tasks/task-files.ts'
import { refused } from '../../platform/refused.ts'
import { MEDIA_TYPES } from '../../platform/spreadsheets/write-spreadsheet.ts'
import { opensFor } from './describe-export.ts'
import { findOwnExport } from './own-export.ts'
import { readRange } from './read-range.ts'
import { wishOf } from './wish.ts'

const TYPES = { ...MEDIA_TYPES, pdf: 'application/pdf' } as const

interface Part {
  readonly status: 200 | 206
  readonly headers: Record<string, string>
  readonly body: File
}

/** The file of an export, or the part of it that is asked for, opened while it is sent. Judged anew each time. */
export async function downloadExport(
  call: Call,
  { id, range }: { readonly id: string; readonly range: string | null },
): Promise<Part> {
  const { platform, now } = call
  const task = await findOwnExport(call, id)
  if (!opensFor(call, task)) throw refused('access.denied')
  if (task.state !== 'done') throw refused('longTask.notNow')
  const file = fileOf(task, now)
  const part = readRange(range, file.bytes)
  await inTransaction(platform.database, (trx) =>
    recordAudit(trx, call, { act: 'exports.download', subjectKind: 'export', subjectId: id }),
  )
  const { from, before } = part ?? { from: 0, before: file.bytes }
  const open = () => readSealed(platform, file, { from, before })
  const type = TYPES[wishOf(task).format]
  const body = lazyFile({ name: task.file_name, type, bytes: before - from, open })
  const known = { 'accept-ranges': 'bytes', etag: `"${id}"` }
  if (!part) return { status: 200, headers: known, body }
  const headers = { ...known, 'content-range': `bytes ${from}-${before - 1}/${file.bytes}` }
  return { status: 206, headers, body }
}
