import type { PhotoRef } from '@qingtuan/contract/files'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { claimPhoto, destroyPhotosAfter } from '../files/index.ts'
import type { Owner } from './store/photos.ts'
import { attachPhoto, presentPhotoIds, replacePhoto } from './store/photos.ts'

const DAY_MS = 86_400_000

/** Makes a received photo that of a request or of a side of a case; refuses `photo.unknown`. */
export async function bringPhoto(trx: Transaction, call: Call, owner: Owner, ref: PhotoRef): Promise<void> {
  const { id } = await claimPhoto(trx, call, { ref })
  const earlier = await replacePhoto(trx, owner, call.now)
  if (earlier.length > 0) await destroyPhotosAfter(trx, earlier, keptUntil(call))
  await attachPhoto(trx, owner, { photoId: id, at: call.now })
}

/** Gives the photos of what is settled the date of their destruction. */
export async function letPhotosGo(
  trx: Transaction,
  call: Call,
  of: { readonly correctionIds: readonly string[] } | { readonly caseId: string },
): Promise<void> {
  const photos = await presentPhotoIds(trx, of)
  if (photos.length > 0) await destroyPhotosAfter(trx, photos, keptUntil(call))
}

function keptUntil({ platform, now }: Call): Date {
  return new Date(now.getTime() + platform.config.PHOTO_KEPT_DAYS * DAY_MS)
}
