import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { defineTexts, useTexts } from '../texts/texts.ts'
import styles from './photo-look.module.css'
import type { PhotoView } from './photo-view.ts'
import { isQuarterTurn, PLAIN_VIEW, turned, ZOOM_STEP, zoomed } from './photo-view.ts'
import { usePanAndZoom } from './use-pan-and-zoom.ts'

const texts = defineTexts(
  'photo-look',
  { zoomIn: '放大', zoomOut: '缩小', turn: '旋转', reset: '还原' },
  { zoomIn: 'Zoom in', zoomOut: 'Zoom out', turn: 'Turn', reset: 'As it was' },
)

/** One photo in memory, to be looked at closely: zoomed, turned, dragged. */
export function PhotoLook({ name, photo }: { readonly name: string; readonly photo: Blob }) {
  const say = useTexts(texts)
  const [view, setView] = useState(PLAIN_VIEW)
  const url = useObjectUrl(photo)
  const isLarge = view.zoom > 1
  const change = (by: (view: PhotoView) => PhotoView) => setView(by)
  const { frame, handlers } = usePanAndZoom(isLarge, change)
  const { zoom, turn, x, y } = view
  const transform = `translate(-50%, -50%) translate(${x}px, ${y}px) rotate(${turn}deg) scale(${zoom})`
  const buttons = [
    ['zoomIn', '+', (before: PhotoView) => zoomed(before, ZOOM_STEP)],
    ['zoomOut', '−', (before: PhotoView) => zoomed(before, 1 / ZOOM_STEP)],
    ['turn', '↻', turned],
    ['reset', '1:1', () => PLAIN_VIEW],
  ] as const
  return (
    <figure className={styles.photo}>
      <button
        ref={frame}
        type="button"
        className={isLarge ? `${styles.frame} ${styles.large}` : styles.frame}
        onClick={() => change((before) => (before.zoom > 1 ? before : zoomed(before, ZOOM_STEP)))}
        {...handlers}
      >
        {url && (
          <img
            src={url}
            alt={name}
            draggable={false}
            className={isQuarterTurn(view) ? `${styles.image} ${styles.upright}` : styles.image}
            style={{ transform }}
          />
        )}
      </button>
      <figcaption className={styles.bar}>
        <span>{name}</span>
        <span className={styles.buttons}>
          {buttons.map(([act, sign, by]) => (
            <Button
              key={act}
              size="small"
              title={say(act)}
              aria-label={`${name} ${say(act)}`}
              onClick={() => change(by)}
            >
              <span aria-hidden="true">{sign}</span>
            </Button>
          ))}
        </span>
      </figcaption>
    </figure>
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
