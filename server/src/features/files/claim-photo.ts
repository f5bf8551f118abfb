import type { PhotoRef } from '@qingtuan/contract/files'
import { CLAIMED_PHOTO_DAYS } from '@qingtuan/domain/files/photo'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { refused } from '../../platform/refused.ts'
import { tokenHash } from '../../platform/token.ts'
import { changeUnclaimed } from './store/photos.ts'

const DAY_MS = 86_400_000

/** Makes a received photo the case’s that asks; refuses `photo.unknown`, also to the second who claims it. */
export async function claimPhoto(
  trx: Transaction,
  { now }: Call,
  { ref }: { ref: PhotoRef },
): Promise<{ id: string; width: number; height: number }> {
  const held = { id: ref.id, tokenHash: tokenHash(ref.token), now }
  const destroy_after = new Date(now.getTime() + CLAIMED_PHOTO_DAYS * DAY_MS)
  const photo = await changeUnclaimed(trx, held, { claimed_at: now, destroy_after })
  if (!photo) throw refused('photo.unknown')
  return { id: photo.id, width: photo.width, height: photo.height }
}
