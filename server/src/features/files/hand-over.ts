import type { PhotoRef } from '@qingtuan/contract/files'
import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { recordAudit } from '../../platform/audit/record-audit.ts'
import type { Call } from '../../platform/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { refused } from '../../platform/refused.ts'
import { tokenHash } from '../../platform/token.ts'
import { stillOpen } from './read-handover.ts'
import { lockScanned, setBrought } from './store/handovers.ts'
import { changeUnclaimed } from './store/photos.ts'

interface Input {
  readonly token: string
  readonly side: PhotoSide
  readonly photo: PhotoRef
}

/** Gives a received photo to the PC: from now on its watch token claims it, and the phone’s no longer. */
export async function handOver(call: Call, { token, side, photo }: Input): Promise<{ done: true }> {
  const { platform, now } = call
  await inTransaction(platform.database, async (trx) => {
    const handover = stillOpen(await lockScanned(trx, tokenHash(token)), now)
    const held = { id: photo.id, tokenHash: tokenHash(photo.token), now }
    const given = await changeUnclaimed(trx, held, { token_hash: handover.watch_token_hash })
    if (!given) throw refused('photo.unknown')
    await setBrought(trx, handover.id, { side, photoId: given.id })
    const audited = { act: 'files.handOver', subjectKind: 'photo', subjectId: given.id }
    await recordAudit(trx, call, { ...audited, after: { handover: handover.id, side } })
  })
  return { done: true }
}
