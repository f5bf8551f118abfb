import { arePhotosMissing, photosMissingSince } from '@qingtuan/domain/appeals/deadline'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { announceSms } from '../../platform/sms/outbox.ts'
import { systemCall } from '../../platform/system-call.ts'
import { sealedOf } from './facts.ts'
import { dismissedMessage } from './messages.ts'
import { recordAct } from './record-act.ts'
import { settle } from './settle.ts'
import { findPhotosAskedBefore, lockAppeal } from './store/appeals.ts'

/** Dismisses the appeals whose better photos did not come in time; each by itself, so that what is done stays done. */
export async function dismissMissingPhotos(platform: Platform): Promise<void> {
  const call = systemCall(platform, platform.clock())
  const asked = photosMissingSince(call.now)
  for (const id of await findPhotosAskedBefore(platform.database, asked)) await dismiss(call, id)
}

/** Judged again once it is held: the photos may have come, or the appeal may have ended, meanwhile. */
function dismiss(call: Call, id: string): Promise<void> {
  return inTransaction(call.platform.database, async (trx) => {
    const row = await lockAppeal(trx, id)
    if (row === null) return
    const { state: before, number, state_since: stateSince } = row
    if (!arePhotosMissing({ state: before, stateSince, now: call.now })) return
    const reason = 'photosMissing'
    await settle(trx, call, row, { state: 'dismissed', reason })
    const done = {
      id,
      act: 'dismiss',
      actor: 'system',
      before,
      after: 'dismissed',
      facts: { reason },
    } as const
    await recordAct(trx, call, done)
    const { phone } = sealedOf(call.platform, row)
    await announceSms(trx, call, [dismissedMessage(phone, { number, reason, text: null })])
  })
}
