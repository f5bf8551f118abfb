import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { usePhotoTexts } from './texts.ts'
import type { Photo } from './use-photo.ts'

/** What the picture shows: a side of a document, or what stood on the screen. */
export type PhotoKind = PhotoSide | 'screenshot'

interface PhotoFrameProps {
  readonly side: PhotoKind
  readonly label: string
  readonly photo: Photo
  readonly isThere: boolean
}

/** The picture, or how the side looks, and how far it is. */
export function PhotoFrame({ side, label, photo, isThere }: PhotoFrameProps) {
  const t = usePhotoTexts()
  const { stage } = photo
  // What the server refused may be no picture at all.
  const isRefused = stage.kind === 'failed' && stage.failure.kind === 'refusal'
  const isOnItsWay = stage.kind !== 'resting' && !isRefused
  const preview = isThere || isOnItsWay ? photo.preview : null
  const isSending = stage.kind === 'sending'
  // A document shows how it should lie; a screenshot has nothing to show before it is there.
  if (side === 'screenshot' && !isThere && stage.kind === 'resting') return null
  return (
    <div className="photo-frame">
      {preview ? (
        <img src={preview} alt={t('photoOf', { side: label })} />
      ) : isThere ? (
        <p className="photo-earlier">{t('thereEarlier')}</p>
      ) : (
        <Outline side={side} />
      )}
      {isSending ? (
        <div className="progress">
          <progress max={1} value={stage.share} aria-label={t('progressOf', { side: label })} />
        </div>
      ) : null}
      <p role="status" className={isThere ? 'photo-state photo-there' : 'photo-state'}>
        {stage.kind === 'shrinking' ? t('shrinking') : null}
        {isSending ? t('sending') : null}
        {isThere && preview ? `✓ ${t('there')}` : null}
      </p>
    </div>
  )
}

/** How the side lies in the picture. */
function Outline({ side }: { readonly side: PhotoKind }) {
  if (side === 'screenshot') return null
  return (
    <svg className="photo-outline" viewBox="0 0 160 100" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="158" height="98" rx="8" />
      {side === 'front' ? (
        <>
          <path d="M16 24h48M16 40h36M16 56h56M16 80h96" />
          <circle cx="122" cy="34" r="11" />
          <path d="M102 66c0-12 8-17 20-17s20 5 20 17" />
        </>
      ) : (
        <>
          <circle cx="32" cy="32" r="15" />
          <path d="M64 26h76M64 42h60M40 68h80M40 82h64" />
        </>
      )}
    </svg>
  )
}
