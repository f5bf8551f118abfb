import type { PhotoSide } from '@qingtuan/domain/files/photo'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import type { Complaint, Complaints } from '../form/use-form.ts'
import type { DocumentPhotos } from './document-photos.ts'
import { sidesOf } from './document-photos.ts'
import { usePhotoTexts } from './texts.ts'
import type { Photo } from './use-photo.ts'

export type Photos = Readonly<Record<PhotoSide, Photo>>

/** What is wrong with the photos of a form: missing, or still on their way. */
export function useJudgePhotos(kind: DocumentKind, taken: DocumentPhotos, photos: Photos) {
  const t = usePhotoTexts()
  return (): Complaints<PhotoSide> => {
    const complaints: Partial<Record<PhotoSide, Complaint>> = {}
    for (const side of sidesOf(kind)) {
      const { stage } = photos[side]
      if (stage.kind === 'shrinking' || stage.kind === 'sending') complaints[side] = t('underWay')
      else if (!taken[side]) complaints[side] = t('missing')
    }
    return complaints
  }
}
