import { usePhotoTexts } from './texts.ts'

interface FileButtonProps {
  readonly side: string
  readonly act: string
  /** Opens the camera at once, on a phone that has one. */
  readonly isCamera?: boolean
  readonly isWrong: boolean
  /** The id of what is wrong. */
  readonly told: string | undefined
  readonly onFile: (file: File) => void
}

export function FileButton({ side, act, isCamera = false, isWrong, told, onFile }: FileButtonProps) {
  const t = usePhotoTexts()
  return (
    <label className="photo-button">
      <input
        type="file"
        className="visually-hidden"
        accept="image/*"
        capture={isCamera ? 'environment' : undefined}
        aria-label={t('buttonOf', { side, act })}
        aria-invalid={isWrong}
        aria-describedby={told}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be chosen again.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      {act}
    </label>
  )
}
