import { LONG_TASK_FILE_DAYS } from '@qingtuan/domain/shared/long-task'
import { v7 as newId } from 'uuid'
import { signatureOf } from '../../platform/actor.ts'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf, organizationOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { writeSealed } from '../../platform/files/sealed-files.ts'
import { insertTask } from '../../platform/long-tasks/store.ts'
import { fileName } from '../../platform/long-tasks/task-files.ts'
import { refused } from '../../platform/refused.ts'
import { SHEET_LIMITS } from '../../platform/spreadsheets/limits.ts'
import { filesLimit } from './limits.ts'

const DAY_MS = 86_400_000

/** Takes a spreadsheet in and keeps it encrypted; what it holds is said next. */
export async function receiveFile(call: Call, file: File): Promise<{ id: string; bytes: number }> {
  const { platform, now } = call
  const { organizationId } = organizationOf(call)
  if (file.size > SHEET_LIMITS.bytes) throw refused('input.tooLarge')
  await platform.limits.take([filesLimit(call, organizationId)])
  const id = newId()
  const actor = actorOf(call)
  const { accountId } = actor
  await inTransaction(platform.database, async (trx) => {
    await insertTask(trx, {
      id,
      kind: 'import',
      subject: null,
      organization_id: organizationId,
      account_id: accountId,
      by_name: signatureOf(actor),
      state: 'received',
      wish: JSON.stringify({}),
      file_name: '',
      file_bytes: file.size,
      keep_until: new Date(now.getTime() + LONG_TASK_FILE_DAYS * DAY_MS),
      created_at: now,
      beat_at: now,
    })
    const audited = { act: 'imports.receiveFile', subjectKind: 'import', subjectId: id }
    await recordAudit(trx, call, { ...audited, after: { bytes: file.size } })
  })
  // The row comes first: a content without one would never be removed.
  await writeSealed(platform, fileName(id), file.stream())
  return { id, bytes: file.size }
}
