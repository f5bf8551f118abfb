import type { PhotoSide } from '@qingtuan/domain/files/photo'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import type { Complaint } from '../form/use-form.ts'
import { sidesOf } from './document-photos.ts'
import { PhotoField } from './photo-field.tsx'
import { usePhotoTexts } from './texts.ts'
import type { Photo } from './use-photo.ts'

interface PhotoFieldsProps {
  readonly kind: DocumentKind
  readonly photos: Readonly<Record<PhotoSide, Photo>>
  readonly isThere: Readonly<Record<PhotoSide, boolean>>
  readonly complaintOf: (side: PhotoSide) => Complaint | undefined
}

/** The sides of a document, with advice on how to photograph them. */
export function PhotoFields({ kind, photos, isThere, complaintOf }: PhotoFieldsProps) {
  const t = usePhotoTexts()
  const labelOf = useSideLabel(kind)
  return (
    <>
      <p className="weak">{t('advice')}</p>
      {sidesOf(kind).map((side) => (
        <PhotoField
          key={side}
          side={side}
          label={labelOf(side)}
          photo={photos[side]}
          isThere={isThere[side]}
          complaint={complaintOf(side)}
        />
      ))}
    </>
  )
}

/** What the sides of a document are called; only the ID card has an emblem on its back. */
export function useSideLabel(kind: DocumentKind): (side: PhotoSide) => string {
  const t = usePhotoTexts()
  return (side) => {
    if (kind === 'passport') return t('passportFront')
    if (side === 'front') return t('front')
    return t(kind === 'residentId' ? 'back' : 'otherBack')
  }
}
