import { mayImport } from '@qingtuan/domain/cadres/exchange-access'
import { decideLongTask } from '@qingtuan/domain/shared/long-task'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { changeTask, findTask } from '../../platform/long-tasks/store.ts'
import { must, refused } from '../../platform/refused.ts'
import type { ImportDescription } from './describe-import.ts'
import { describeImport } from './describe-import.ts'
import type { ImportSubject } from './importers.ts'
import { importerFor } from './importers.ts'
import { openImportHeader } from './open-file.ts'
import { findOwnImport, lockOwnImport } from './own-import.ts'
import { proposeMapping } from './propose-mapping.ts'

interface Beginning {
  readonly id: string
  readonly subject: ImportSubject
  readonly fileName: string
}

/** Says what a received file holds, and proposes which column each of its headers stands for. */
export async function beginImport(call: Call, wish: Beginning): Promise<ImportDescription> {
  const { id, subject, fileName } = wish
  const { database } = call.platform
  if (!mayImport(actorOf(call).power, subject)) throw refused('import.subjectNotAllowed')
  const received = await findOwnImport(call, id)
  must(decideLongTask(received.state, 'describe'))
  const importer = importerFor(subject)
  const { cells: header } = await openImportHeader(call.platform, {
    task: received,
    name: fileName,
    importer,
  })
  const mapping = await proposeMapping(database, { task: received, subject, importer, header })
  await inTransaction(database, async (trx) => {
    const task = await lockOwnImport(trx, call, id)
    const state = must(decideLongTask(task.state, 'describe'))
    const asked = JSON.stringify({ header, mapping, mode: null })
    await changeTask(trx, id, { state, subject, file_name: fileName, wish: asked })
    const audited = { act: 'imports.begin', subjectKind: 'import', subjectId: id }
    await recordAudit(trx, call, { ...audited, after: { subject } })
  })
  return describeImport((await findTask(database, id)) ?? received, call.now)
}
