import type { PhotoSide } from '../files/photo.ts'
import type { DocumentKind } from '../shared/identity-document.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** A passport has one page that counts; every card has two sides (FAQ M3). */
export function sidesOf(kind: DocumentKind): readonly PhotoSide[] {
  return kind === 'passport' ? ['front'] : ['front', 'back']
}

/** Whether these sides show the document whole; refuses `appeal.photoRequired`. */
export function judgePhotos(kind: DocumentKind, brought: readonly PhotoSide[]): Decision<null> {
  const isWhole = sidesOf(kind).every((side) => brought.includes(side))
  return isWhole ? accept(null) : refuse('appeal.photoRequired')
}
