import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { superiorOf } from '@qingtuan/domain/transfers/mediator'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { announceNotices } from '../../platform/notices/announce-notice.ts'
import type { Platform } from '../../platform/platform.ts'
import { systemCall } from '../../platform/system-call.ts'
import { recordStep } from './move-on.ts'
import { linkTo } from './notices.ts'
import { passSilentOutward } from './outward/pass-silent-outward.ts'
import { overdueIds } from './store/open.ts'
import type { PlacedRow } from './store/transfers.ts'
import { changeTransfer, findTransfer, lockTransfer } from './store/transfers.ts'
import { heldBy } from './waiting.ts'

const BATCH = 200

/** Hands every step whose holder has been silent to the direct superior; nothing is approved by it. */
export async function passSilent(platform: Platform): Promise<void> {
  const call = systemCall(platform, platform.clock())
  const today = toShanghaiDate(call.now)
  let ids: string[]
  do {
    ids = await overdueIds(platform.database, { today, limit: BATCH })
    for (const id of ids) await inTransaction(platform.database, (trx) => passOne(trx, call, id))
  } while (ids.length === BATCH)
  await passSilentOutward(call)
}

async function passOne(trx: Transaction, call: Call, id: string): Promise<void> {
  const before = await lockTransfer(trx, id)
  if (before === null || !isOverdue(before, call.now)) return
  const superior = superiorOf(before.holder_path ?? '')
  if (superior === null) return
  await changeTransfer(trx, id, heldBy(call, superior))
  const after = await findTransfer(trx, id)
  if (after === null) return
  await recordStep(trx, call, after, { act: 'pass', actor: 'system', reason: null })
  await tell(trx, call, before, after)
}

function isOverdue({ waits_until }: PlacedRow, now: Date): boolean {
  return waits_until !== null && waits_until < toShanghaiDate(now)
}

async function tell(trx: Transaction, call: Call, before: PlacedRow, after: PlacedRow): Promise<void> {
  const names = { name: after.member_name, from: after.from_name, to: after.to_name }
  const facts = { ...names, organization: after.holder_name ?? '', until: after.waits_until ?? '' }
  const silent = { organizationId: before.holder_id ?? 0 }
  const member = { personId: after.person_id }
  const next = { organizationId: after.holder_id ?? 0 }
  await announceNotices(trx, call, [
    { to: silent, kind: 'transfer.passed', facts, link: linkTo(silent, after.id) },
    { to: member, kind: 'transfer.passed', facts, link: linkTo(member, after.id) },
    { to: next, kind: 'transfer.waiting', facts, link: linkTo(next, after.id) },
  ])
}
