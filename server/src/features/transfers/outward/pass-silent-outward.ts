import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { superiorOf } from '@qingtuan/domain/transfers/mediator'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import { changeOutward, findOutward, lockOutward } from '../store/outward.ts'
import { overdueOutwardIds } from '../store/outward-open.ts'
import { heldBy } from '../waiting.ts'
import { recordOutwardStep } from './move-outward.ts'
import { outwardNotices } from './outward-notices.ts'

const BATCH = 200

/** Hands every step out of the system whose holder has been silent to the direct superior. */
export async function passSilentOutward(call: Call): Promise<void> {
  const { database } = call.platform
  let ids: string[]
  do {
    ids = await overdueOutwardIds(database, { today: toShanghaiDate(call.now), limit: BATCH })
    for (const id of ids) await inTransaction(database, (trx) => passOne(trx, call, id))
  } while (ids.length === BATCH)
}

async function passOne(trx: Transaction, call: Call, id: string): Promise<void> {
  const before = await lockOutward(trx, id)
  const isOverdue = before?.waits_until != null && before.waits_until < toShanghaiDate(call.now)
  const superior = superiorOf(before?.holder_path ?? '')
  if (!isOverdue || superior === null) return
  await changeOutward(trx, id, heldBy(call, superior))
  const after = await findOutward(trx, id)
  if (after === null) return
  await recordOutwardStep(trx, call, after, { act: 'pass', actor: 'system', reason: null })
  await announceNotices(trx, call, outwardNotices(call, after, null))
}
