import type { PhotoRef } from '@qingtuan/contract/files'
import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { PHOTO_SIDES, UNCLAIMED_PHOTO_HOURS } from '@qingtuan/domain/files/photo'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'

/** A photo that the server has. */
export interface TakenPhoto extends PhotoRef {
  /** When it was received; milliseconds since 1970. */
  readonly at: number
}

export type DocumentPhotos = Readonly<Record<PhotoSide, TakenPhoto | null>>

export const noPhotos: DocumentPhotos = { front: null, back: null }

/** A passport has one page with a portrait; every other document has two sides. */
export function sidesOf(kind: DocumentKind): readonly PhotoSide[] {
  return kind === 'passport' ? ['front'] : PHOTO_SIDES
}

export function isComplete(photos: DocumentPhotos, kind: DocumentKind): boolean {
  return sidesOf(kind).every((side) => photos[side] !== null)
}

/** What a form sends of them; null while a side is missing. */
export function refsOf({ front, back }: DocumentPhotos, kind: DocumentKind) {
  if (!front) return null
  if (kind === 'passport') return { front: refOf(front) }
  return back ? { front: refOf(front), back: refOf(back) } : null
}

function refOf({ id, token }: TakenPhoto): PhotoRef {
  return { id, token }
}

/** Without those that the server has destroyed by now. */
export function stillThere({ front, back }: DocumentPhotos, now: number): DocumentPhotos {
  const isThere = (photo: TakenPhoto | null) =>
    photo && now - photo.at < UNCLAIMED_PHOTO_HOURS * 3_600_000 ? photo : null
  return { front: isThere(front), back: isThere(back) }
}
