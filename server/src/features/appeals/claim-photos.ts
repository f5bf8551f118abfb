import type { PhotoRef } from '@qingtuan/contract/files'
import { judgePhotos, sidesOf } from '@qingtuan/domain/appeals/photos'
import type { PhotoSide } from '@qingtuan/domain/files/photo'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { must } from '../../platform/refused.ts'
import { claimPhoto } from '../files/index.ts'
import { attachPhotos } from './store/photos.ts'

export interface BroughtPhotos {
  readonly front: PhotoRef
  readonly back?: PhotoRef | undefined
}

interface Side {
  readonly side: PhotoSide
  readonly ref: PhotoRef
}

/** The photos that this kind of document needs; refuses `appeal.photoRequired`. */
export function neededPhotos(kind: DocumentKind, photos: BroughtPhotos): Side[] {
  const brought = sidesOf(kind).flatMap((side) => {
    const ref = photos[side]
    return ref ? [{ side, ref }] : []
  })
  must(
    judgePhotos(
      kind,
      brought.map(({ side }) => side),
    ),
  )
  return brought
}

/** Makes received photos the appeal’s; refuses `photo.unknown`. */
export async function claimPhotos(
  trx: Transaction,
  call: Call,
  { appealId, sides }: { appealId: string; sides: readonly Side[] },
): Promise<void> {
  const photos = []
  for (const { side, ref } of sides) {
    const { id } = await claimPhoto(trx, call, { ref })
    photos.push({ photoId: id, side })
  }
  await attachPhotos(trx, { appealId, photos, at: call.now })
}
