import { judgeOwnCase } from '@qingtuan/domain/appeals/own-case'
import type { Decision } from '@qingtuan/domain/shared/refusal'
import { accept } from '@qingtuan/domain/shared/refusal'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { findRecord, readPeople, staffPhone } from '../accounts/index.ts'
import { sealedOf } from './facts.ts'
import type { Appeal } from './store/appeals.ts'

/** Whether the case concerns its reviewer, by the phone that the record has now; refuses `appeal.ownCase`. */
export async function ownCase(
  trx: Transaction,
  { platform }: Call,
  { row, reviewerId }: { row: Appeal; reviewerId: string },
): Promise<Decision<null>> {
  const reviewerPhone = await staffPhone(trx, platform, reviewerId)
  if (reviewerPhone === null) return accept(null)
  const { number, phone: newPhone } = sealedOf(platform, row)
  const record = await findRecord(trx, platform, { kind: row.document_kind, number })
  const people = await readPeople(trx, platform, record ? [record.personId] : [])
  const recordPhone = (record && people.get(record.personId)?.phone) ?? null
  return judgeOwnCase({ reviewerPhone, newPhone, recordPhone })
}
