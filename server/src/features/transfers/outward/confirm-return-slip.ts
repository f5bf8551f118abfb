import type { PhotoRef } from '@qingtuan/contract/files'
import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { ReturnSlip } from '@qingtuan/domain/transfers/letter'
import { readReturnSlip } from '@qingtuan/domain/transfers/letter'
import type { Call } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { must } from '../../../platform/refused.ts'
import { claimPhoto } from '../../files/index.ts'
import { showOutward } from './describe-outward.ts'
import { moveOutward } from './move-outward.ts'
import { lockOutwardFor } from './reach-outward.ts'

interface Entries extends ReturnSlip {
  readonly id: string
  readonly photo?: PhotoRef | undefined
}

/** The return slip: who has received the member, and when; with it the membership here ends. */
export async function confirmReturnSlip(
  call: Call,
  { id, photo, ...typed }: Entries,
): Promise<OutwardTransfer> {
  await inTransaction(call.platform.database, async (trx) => {
    const { row, ...next } = await lockOutwardFor(trx, call, { id, act: 'confirm' })
    const issuedOn = toShanghaiDate(row.issued_at ?? call.now)
    const slip = must(readReturnSlip(typed, { issuedOn, today: toShanghaiDate(call.now) }))
    const claimed = photo ? await claimPhoto(trx, call, { ref: photo }) : null
    const set = {
      received_by: slip.receivedBy,
      received_on: slip.receivedOn,
      slip_photo_id: claimed?.id ?? null,
    }
    const reason = `${slip.receivedBy} ${slip.receivedOn}`
    await moveOutward(trx, call, row, { act: 'confirm', ...next, reason, set })
  })
  return showOutward(call, id)
}
