import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { PhotoFrame } from '../../../shared/photo-look/photo-frame.tsx'
import type { ChangeView, PhotoView } from '../../../shared/photo-look/photo-view.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { caseTexts } from './case-texts.ts'
import styles from './photos.module.css'

interface SidePhotoProps {
  readonly side: PhotoSide
  readonly photo: Blob
  readonly view: PhotoView
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onChange: ChangeView
}

/** One side of the document; the keys act on the side that is chosen. */
export function SidePhoto({ side, photo, view, isChosen, onChoose, onChange }: SidePhotoProps) {
  const say = useTexts(caseTexts)
  const name = say(side === 'front' ? 'front' : 'backSide')
  const key = side === 'front' ? '1' : '2'
  return (
    <PhotoFrame
      name={name}
      photo={photo}
      view={view}
      onChange={onChange}
      onPress={onChoose}
      choice={{ isChosen, key }}
    >
      <span>
        {name}{' '}
        <span className={styles.key} aria-hidden="true">
          {key}
        </span>
        {isChosen && <span className={styles.chosen}>{say('chosen')}</span>}
      </span>
    </PhotoFrame>
  )
}
