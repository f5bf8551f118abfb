import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { Button } from 'antd'
import type { ChangeView, PhotoView } from '../../../shared/photo-look/photo-view.ts'
import {
  isQuarterTurn,
  PLAIN_VIEW,
  turned,
  ZOOM_STEP,
  zoomed,
} from '../../../shared/photo-look/photo-view.ts'
import { usePanAndZoom } from '../../../shared/photo-look/use-pan-and-zoom.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { caseTexts } from './case-texts.ts'
import styles from './photos.module.css'
import { useObjectUrl } from './use-photos.ts'

interface PhotoFrameProps {
  readonly side: PhotoSide
  readonly photo: Blob
  readonly view: PhotoView
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onChange: ChangeView
}

/** One photo, to be looked at closely. */
export function PhotoFrame({ side, photo, view, isChosen, onChoose, onChange }: PhotoFrameProps) {
  const say = useTexts(caseTexts)
  const name = say(side === 'front' ? 'front' : 'backSide')
  const url = useObjectUrl(photo)
  const isLarge = view.zoom > 1
  const { frame, handlers } = usePanAndZoom(isLarge, onChange)
  const { zoom, turn, x, y } = view
  return (
    <figure className={styles.photo}>
      <button
        ref={frame}
        type="button"
        className={isLarge ? `${styles.frame} ${styles.large}` : styles.frame}
        aria-pressed={isChosen}
        aria-keyshortcuts={side === 'front' ? '1' : '2'}
        onClick={onChoose}
        {...handlers}
      >
        {url && (
          <img
            src={url}
            alt={name}
            draggable={false}
            className={isQuarterTurn(view) ? `${styles.image} ${styles.upright}` : styles.image}
            style={{
              transform: `translate(-50%, -50%) translate(${x}px, ${y}px) rotate(${turn}deg) scale(${zoom})`,
            }}
          />
        )}
      </button>
      <figcaption className={styles.bar}>
        <span className={styles.side}>
          {name}{' '}
          <span className={styles.key} aria-hidden="true">
            {side === 'front' ? 1 : 2}
          </span>
          {isChosen && <span className={styles.chosen}>{say('chosen')}</span>}
        </span>
        <PhotoButtons side={side} onChange={onChange} />
      </figcaption>
    </figure>
  )
}

type PhotoButtonsProps = Pick<PhotoFrameProps, 'side' | 'onChange'>

function PhotoButtons({ side, onChange }: PhotoButtonsProps) {
  const say = useTexts(caseTexts)
  const buttons = [
    ['zoomIn', '+', (view: PhotoView) => zoomed(view, ZOOM_STEP)],
    ['zoomOut', '−', (view: PhotoView) => zoomed(view, 1 / ZOOM_STEP)],
    ['turn', '↻', turned],
    ['reset', '1:1', () => PLAIN_VIEW],
  ] as const
  return (
    <span className={styles.buttons}>
      {buttons.map(([act, sign, change]) => (
        <Button
          key={act}
          size="small"
          title={say(act)}
          aria-label={`${say(side === 'front' ? 'front' : 'backSide')} ${say(act)}`}
          onClick={() => onChange(change)}
        >
          <span aria-hidden="true">{sign}</span>
        </Button>
      ))}
    </span>
  )
}
