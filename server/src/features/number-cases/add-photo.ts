import type { PhotoRef } from '@qingtuan/contract/files'
import { isOpenCase } from '@qingtuan/domain/number-cases/state'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { bringPhoto } from './bring-photo.ts'
import type { CaseInFull } from './describe-case.ts'
import { photoSides } from './describe-case.ts'
import { getCase } from './list-cases.ts'
import { lockRow } from './move-case.ts'
import { caseRole } from './reach.ts'
import type { Side } from './store/photos.ts'

interface Input {
  readonly id: string
  readonly side: Side
  readonly photo: PhotoRef
}

/** Either side brings the cover of its own member’s admission form, or a better photo of it. */
export async function addPhoto(call: Call, input: Input): Promise<CaseInFull> {
  await inTransaction(call.platform.database, (trx) => add(trx, call, input))
  return getCase(call, input)
}

async function add(trx: Transaction, call: Call, { id, side, photo }: Input): Promise<void> {
  const row = await lockRow(trx, id)
  caseRole(call, row)
  if (!isOpenCase(row.state)) throw refused('numberCase.notOpen')
  if (!photoSides(call, row).includes(side)) throw refused('record.notFound')
  await bringPhoto(trx, call, { caseId: id, side }, photo)
  const subject = { subjectKind: 'numberCase', subjectId: id }
  await recordAudit(trx, call, { act: 'numberCases.addPhoto', ...subject, after: { side } })
}
