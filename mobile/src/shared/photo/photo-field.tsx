import './photo.css'
import { useEffect, useId } from 'react'
import { FieldComplaint } from '../form/field.tsx'
import type { Complaint } from '../form/use-form.ts'
import { FileButton } from './file-button.tsx'
import type { PhotoKind } from './photo-frame.tsx'
import { PhotoFrame } from './photo-frame.tsx'
import { prepareToShrink } from './shrink-photo.ts'
import { usePhotoTexts } from './texts.ts'
import type { Photo } from './use-photo.ts'

export interface PhotoFieldProps {
  readonly side: PhotoKind
  readonly label: string
  readonly photo: Photo
  /** The server has one, from this visit or an earlier one. */
  readonly isThere: boolean
  readonly complaint?: Complaint | undefined
}

/** One side of a document, photographed or chosen, or a screenshot; shown, sent with its progress, and retaken at will. */
export function PhotoField({ side, label, photo, isThere, complaint }: PhotoFieldProps) {
  const t = usePhotoTexts()
  const id = useId()
  useEffect(prepareToShrink, [])
  const wrong = useWrong(photo) ?? complaint
  const isAgain = isThere || photo.stage.kind !== 'resting'
  const isLost = photo.stage.kind === 'failed' && photo.stage.failure.kind !== 'refusal'
  const told = wrong ? `${id}-complaint` : undefined
  const input = { side: label, onFile: photo.choose, isWrong: Boolean(wrong), told }
  return (
    <fieldset className="field photo" aria-describedby={told}>
      <legend className="field-label">{label}</legend>
      <PhotoFrame side={side} label={label} photo={photo} isThere={isThere} />
      <div className="photo-buttons">
        {side === 'screenshot' ? null : (
          <FileButton act={t(isAgain ? 'cameraAgain' : 'camera')} isCamera {...input} />
        )}
        <FileButton act={t(isAgain ? 'albumAgain' : 'album')} {...input} />
      </div>
      <FieldComplaint id={id} complaint={wrong} />
      {isLost ? (
        <button type="button" className="photo-button photo-retry" onClick={photo.retry}>
          {t('retry')}
        </button>
      ) : null}
    </fieldset>
  )
}

/** What stands below the photo: the server’s refusal, or that no answer came. */
function useWrong({ stage }: Photo): Complaint | undefined {
  const t = usePhotoTexts()
  if (stage.kind !== 'failed') return undefined
  if (stage.failure.kind === 'refusal') return stage.failure.refusal
  return t(stage.failure.kind === 'unreachable' ? 'lost' : 'broken')
}
