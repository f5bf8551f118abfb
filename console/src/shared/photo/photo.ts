import type { PhotoRef } from '@qingtuan/contract/files'
import { sidesOf } from '@qingtuan/domain/appeals/photos'
import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { PHOTO_SIDES, UNCLAIMED_PHOTO_HOURS } from '@qingtuan/domain/files/photo'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'

/** A photo that the server has, and how it came there. */
export interface TakenPhoto extends PhotoRef {
  readonly by: 'file' | 'phone'
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The code that a phone scans, and what it has brought so far. */
export interface Handover {
  readonly id: string
  readonly watchToken: string
  readonly address: string
  readonly expiresAt: string
  readonly front: string | null
  readonly back: string | null
}

export interface Photos {
  readonly front: TakenPhoto | null
  readonly back: TakenPhoto | null
  readonly handover: Handover | null
}

export const NO_PHOTOS: Photos = { front: null, back: null, handover: null }

export function isComplete(photos: Photos, kind: DocumentKind): boolean {
  return sidesOf(kind).every((side) => photos[side] !== null)
}

/** What a form sends of them; undefined while a side is missing. */
export function refsOf(photos: Photos, kind: DocumentKind): { front: PhotoRef; back?: PhotoRef } | undefined {
  const { front, back } = photos
  if (!front) return undefined
  if (kind === 'passport') return { front: refOf(front) }
  return back ? { front: refOf(front), back: refOf(back) } : undefined
}

function refOf({ id, token }: TakenPhoto): PhotoRef {
  return { id, token }
}

/** Without what the server has destroyed meanwhile: a photo that no form claims lives 72 hours. */
export function stillThere({ front, back, handover }: Photos, now: number): Photos {
  const fresh = (photo: TakenPhoto | null) =>
    photo && now - photo.at < UNCLAIMED_PHOTO_HOURS * 3_600_000 ? photo : null
  return {
    front: fresh(front),
    back: fresh(back),
    handover: handover && isOpen(handover, now) ? handover : null,
  }
}

export function isOpen({ expiresAt }: Pick<Handover, 'expiresAt'>, now: number): boolean {
  return Date.parse(expiresAt) > now
}

/**
 * The photos with what the phone has brought since the last look. What was chosen on the PC after the phone had brought
 * its own stays.
 */
export function withBrought(photos: Photos, brought: Pick<Handover, PhotoSide>, now: number): Photos {
  const { handover } = photos
  if (!handover) return photos
  const news = PHOTO_SIDES.flatMap((side): [PhotoSide, TakenPhoto][] => {
    const id = brought[side]
    const isNew = id !== null && id !== handover[side]
    return isNew ? [[side, { id, token: handover.watchToken, by: 'phone', at: now }]] : []
  })
  if (news.length === 0) return photos
  const { front, back } = brought
  return { ...photos, ...Object.fromEntries(news), handover: { ...handover, front, back } }
}
