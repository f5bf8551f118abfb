import type { Call } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import type { CallbackMessage } from '../../../platform/volunteer-registry/callback.ts'
import { readCallback } from '../../../platform/volunteer-registry/callback.ts'
import { noteNonce } from '../store/callbacks.ts'
import { settlePush } from '../store/push-queue.ts'

const REFUSALS = { forged: 'communityService.callbackForged', late: 'communityService.callbackLate' } as const

/** What the registry says of hours that it took: signed by it, of this time, and once. */
export async function takeCallback(call: Call, message: CallbackMessage): Promise<{ done: true }> {
  const { platform, now } = call
  const secret = platform.volunteerRegistry?.secret
  if (!secret) throw refused('communityService.callbackForged')
  const read = readCallback(message, { secret, now })
  if ('distrust' in read) {
    platform.log.warn({ distrust: read.distrust, address: call.address }, 'A callback was refused')
    throw refused(REFUSALS[read.distrust])
  }
  await inTransaction(platform.database, async (trx) => {
    const isNew = await noteNonce(trx, { nonce: message.nonce, at: now })
    if (!isNew) throw refused('communityService.callbackReplayed')
    await settlePush(trx, { ...read.said, at: now })
  })
  return { done: true }
}
