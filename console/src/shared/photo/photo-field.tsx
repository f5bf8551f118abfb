import { Button, Progress } from 'antd'
import type { DragEvent } from 'react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../texts/texts.ts'
import type { TakenPhoto } from './photo.ts'
import styles from './photo-field.module.css'
import { photoTexts } from './photo-texts.ts'
import { usePhotoUpload } from './use-photo-upload.ts'
import type { Previews } from './use-previews.ts'

interface PhotoFieldProps {
  readonly label: string
  readonly photo: TakenPhoto | null
  readonly previews: Previews
  /** What a form says of this side, such as that it is missing. */
  readonly complaint?: string | null
  readonly onChange: (photo: TakenPhoto | null) => void
  /** Whether one is on its way, where a form must not be sent without it. */
  readonly onBusy?: (isBusy: boolean) => void
}

/** One side of a document: chosen or dropped, shrunk, sent with its progress, and shown. */
export function PhotoField({ label, photo, previews, complaint, onChange, onBusy }: PhotoFieldProps) {
  const say = useTexts(photoTexts)
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { progress, problem, take } = usePhotoUpload(photo?.id, (taken, file) => {
    previews.keep(taken.id, file)
    onChange(taken)
  })
  useTold(progress !== null, onBusy)
  const wrong = problem ?? (progress ? null : complaint)
  const choose = () => input.current?.click()
  return (
    <fieldset className={styles.field} aria-describedby={`${id}-problem`}>
      <legend className={styles.label}>{label}</legend>
      <DropPlace inputId={`${id}-file`} onFile={take} isWrong={Boolean(wrong)}>
        <input
          ref={input}
          id={`${id}-file`}
          type="file"
          aria-label={label}
          aria-describedby={`${id}-problem`}
          accept="image/jpeg,image/png,image/webp,image/heic,image/heif"
          className={styles.input}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) void take(file)
          }}
        />
        {photo && !progress ? (
          <Taken label={label} photo={photo} previews={previews} />
        ) : (
          <Empty progress={progress} />
        )}
      </DropPlace>
      {photo && !progress && (
        <div className={styles.acts}>
          <Button size="small" onClick={choose} aria-label={`${say('replace')} ${label}`}>
            {say('replace')}
          </Button>
          <Button
            size="small"
            type="text"
            onClick={() => onChange(null)}
            aria-label={`${say('remove')} ${label}`}
          >
            {say('remove')}
          </Button>
        </div>
      )}
      <div id={`${id}-problem`} role="alert" className={styles.problem}>
        {wrong}
      </div>
    </fieldset>
  )
}

/** Tells of each change, and that nothing is on its way when the field goes. */
function useTold(isBusy: boolean, onBusy: PhotoFieldProps['onBusy']) {
  const tell = useRef(onBusy)
  useEffect(() => {
    tell.current = onBusy
  })
  useEffect(() => {
    if (!isBusy) return
    tell.current?.(true)
    return () => tell.current?.(false)
  }, [isBusy])
}

interface DropPlaceProps {
  readonly inputId: string
  readonly isWrong: boolean
  readonly onFile: (file: File) => void
  readonly children: React.ReactNode
}

function DropPlace({ inputId, isWrong, onFile, children }: DropPlaceProps) {
  const [isOver, setIsOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  const looks = [styles.place, isOver && styles.over, isWrong && styles.wrong].filter(Boolean)
  return (
    <label
      htmlFor={inputId}
      className={looks.join(' ')}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {children}
    </label>
  )
}

function Empty({ progress }: { readonly progress: ReturnType<typeof usePhotoUpload>['progress'] }) {
  const say = useTexts(photoTexts)
  if (!progress) {
    return (
      <span className={styles.text}>
        <span>{say('choose')}</span>
        <span className={styles.quiet}>{say('limits')}</span>
      </span>
    )
  }
  const percent = progress.phase === 'sending' ? Math.round(progress.share * 100) : 0
  return (
    <span className={styles.text} role="status">
      <Progress percent={percent} size="small" showInfo={false} aria-hidden />
      {progress.phase === 'sending' ? say('sending', { percent }) : say('shrinking')}
    </span>
  )
}

function Taken({
  label,
  photo,
  previews,
}: Pick<PhotoFieldProps, 'label' | 'previews'> & { photo: TakenPhoto }) {
  const say = useTexts(photoTexts)
  const preview = previews.of(photo.id)
  return (
    <span className={styles.text}>
      {preview && <img src={preview} alt={say('photoOf', { side: label })} className={styles.picture} />}
      <span className={styles.taken}>✓ {say(photo.by === 'phone' ? 'byPhone' : 'taken')}</span>
    </span>
  )
}
