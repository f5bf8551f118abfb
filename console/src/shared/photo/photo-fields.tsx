import { sidesOf } from '@qingtuan/domain/appeals/photos'
import type { PhotoSide } from '@qingtuan/domain/files/photo'
import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import { useTexts } from '../texts/texts.ts'
import { HandoverPanel } from './handover-panel.tsx'
import type { Photos } from './photo.ts'
import { PhotoField } from './photo-field.tsx'
import styles from './photo-fields.module.css'
import { photoTexts } from './photo-texts.ts'
import type { Previews } from './use-previews.ts'
import { useSideLabel } from './use-side-label.ts'

interface PhotoFieldsProps {
  readonly kind: DocumentKind
  readonly photos: Photos
  readonly previews: Previews
  readonly complaints?: Partial<Record<PhotoSide, string>>
  readonly onChange: (change: (photos: Photos) => Photos) => void
}

/** The sides of a document, from this PC or by a phone that scans a code. */
export function PhotoFields({ kind, photos, previews, complaints = {}, onChange }: PhotoFieldsProps) {
  const say = useTexts(photoTexts)
  const labelOf = useSideLabel(kind)
  return (
    <>
      <p className={styles.advice}>{say('advice')}</p>
      <div className={styles.pair}>
        {sidesOf(kind).map((side) => (
          <PhotoField
            key={side}
            label={labelOf(side)}
            photo={photos[side]}
            previews={previews}
            complaint={photos[side] ? null : (complaints[side] ?? null)}
            onChange={(photo) => onChange((before) => ({ ...before, [side]: photo }))}
          />
        ))}
      </div>
      <HandoverPanel kind={kind} photos={photos} onChange={onChange} />
    </>
  )
}
