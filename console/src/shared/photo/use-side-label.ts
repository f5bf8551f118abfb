import type { PhotoSide } from '@qingtuan/domain/files/photo'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import { useTexts } from '../texts/texts.ts'
import { photoTexts } from './photo-texts.ts'

/** What the sides of a document are called; only the ID card has an emblem on its back. */
export function useSideLabel(kind: DocumentKind): (side: PhotoSide) => string {
  const say = useTexts(photoTexts)
  return (side) => {
    if (kind === 'passport') return say('passportFront')
    if (side === 'front') return say('front')
    return say(kind === 'residentId' ? 'back' : 'otherBack')
  }
}
