import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './photo-frame.module.css'
import type { ChangeView, PhotoView } from './photo-view.ts'
import { isQuarterTurn, PLAIN_VIEW, turned, ZOOM_STEP, zoomed } from './photo-view.ts'
import { usePanAndZoom } from './use-pan-and-zoom.ts'

const texts = defineTexts(
  'photo-look',
  { zoomIn: '放大', zoomOut: '缩小', turn: '旋转', reset: '复位' },
  { zoomIn: 'Enlarge', zoomOut: 'Shrink', turn: 'Turn', reset: 'Reset' },
)

interface PhotoFrameProps {
  readonly name: string
  readonly photo: Blob
  readonly view: PhotoView
  readonly onChange: ChangeView
  readonly onPress: () => void
  /** Of several that the keys act on, whether it is this one, and by which key it is chosen. */
  readonly choice?: { readonly isChosen: boolean; readonly key: string }
  readonly children: ReactNode
}

/** One photo in memory, to be looked at closely: zoomed, turned, dragged. Its caption stands beside the buttons. */
export function PhotoFrame({ name, photo, view, onChange, onPress, choice, children }: PhotoFrameProps) {
  const url = useObjectUrl(photo)
  const isLarge = view.zoom > 1
  const { frame, handlers } = usePanAndZoom(isLarge, onChange)
  return (
    <figure className={styles.photo}>
      <button
        ref={frame}
        type="button"
        className={isLarge ? `${styles.frame} ${styles.large}` : styles.frame}
        aria-pressed={choice?.isChosen}
        aria-keyshortcuts={choice?.key}
        onClick={onPress}
        {...handlers}
      >
        {url && <Picture url={url} name={name} view={view} />}
      </button>
      <figcaption className={styles.bar}>
        {children}
        <PhotoButtons name={name} onChange={onChange} />
      </figcaption>
    </figure>
  )
}

interface PictureProps {
  readonly url: string
  readonly name: string
  readonly view: PhotoView
}

function Picture({ url, name, view }: PictureProps) {
  const { zoom, turn, x, y } = view
  return (
    <img
      src={url}
      alt={name}
      draggable={false}
      className={isQuarterTurn(view) ? `${styles.image} ${styles.upright}` : styles.image}
      style={{
        transform: `translate(-50%, -50%) translate(${x}px, ${y}px) rotate(${turn}deg) scale(${zoom})`,
      }}
    />
  )
}

const BUTTONS = [
  ['zoomIn', '+', (view: PhotoView) => zoomed(view, ZOOM_STEP)],
  ['zoomOut', '−', (view: PhotoView) => zoomed(view, 1 / ZOOM_STEP)],
  ['turn', '↻', turned],
  ['reset', '1:1', () => PLAIN_VIEW],
] as const

function PhotoButtons({ name, onChange }: Pick<PhotoFrameProps, 'name' | 'onChange'>) {
  const say = useTexts(texts)
  return (
    <span className={styles.buttons}>
      {BUTTONS.map(([act, sign, change]) => (
        <Button
          key={act}
          size="small"
          title={say(act)}
          aria-label={`${name} ${say(act)}`}
          onClick={() => onChange(change)}
        >
          <span aria-hidden="true">{sign}</span>
        </Button>
      ))}
    </span>
  )
}

/** An address for a photo in memory, void as soon as the photo is left. */
function useObjectUrl(photo: Blob): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(photo)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [photo])
  return url
}
