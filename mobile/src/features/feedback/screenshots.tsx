import { FEEDBACK_PICTURES } from '@qingtuan/domain/feedback/words'
import { useEffect, useRef, useState } from 'react'
import type { TakenPhoto } from '../../shared/photo/document-photos.ts'
import { PhotoField } from '../../shared/photo/photo-field.tsx'
import { usePhoto } from '../../shared/photo/use-photo.ts'
import { useFeedbackTexts } from './texts.ts'

interface Slot {
  /** Stays with a screenshot, so that its picture stays in view. */
  readonly key: number
  readonly picture: TakenPhoto | null
}

interface ScreenshotsProps {
  readonly pictures: readonly TakenPhoto[]
  readonly onChange: (pictures: readonly TakenPhoto[]) => void
  /** Which are on their way, so that nobody sends without them. */
  readonly onBusy: (key: number, isBusy: boolean) => void
}

/** Up to four screenshots, one field after the other. */
export function Screenshots({ pictures, onChange, onBusy }: ScreenshotsProps) {
  const t = useFeedbackTexts()
  const { slots, set, remove } = useSlots(pictures, onChange)
  return (
    <div className="stack">
      <p className="field-label">{t('screenshots', { most: FEEDBACK_PICTURES })}</p>
      {slots.map((slot, index) => (
        <Screenshot
          key={slot.key}
          place={index + 1}
          slot={slot}
          onPicture={(picture) => set(slot.key, picture)}
          onBusy={(isBusy) => onBusy(slot.key, isBusy)}
          onRemove={() => remove(slot.key)}
        />
      ))}
    </div>
  )
}

interface ScreenshotProps {
  readonly place: number
  readonly slot: Slot
  readonly onPicture: (picture: TakenPhoto | null) => void
  readonly onBusy: (isBusy: boolean) => void
  readonly onRemove: () => void
}

function Screenshot({ place, slot, onPicture, onBusy, onRemove }: ScreenshotProps) {
  const t = useFeedbackTexts()
  const photo = usePhoto({ onChange: onPicture })
  const isBusy = photo.stage.kind === 'shrinking' || photo.stage.kind === 'sending'
  const tell = useRef(onBusy)
  useEffect(() => {
    tell.current = onBusy
  })
  useEffect(() => {
    tell.current(isBusy)
    return () => tell.current(false)
  }, [isBusy])
  return (
    <div>
      <PhotoField
        side="screenshot"
        label={t('screenshot', { place })}
        photo={photo}
        isThere={slot.picture !== null}
      />
      {slot.picture ? (
        <button type="button" className="link" onClick={onRemove}>
          {t('remove', { place })}
        </button>
      ) : null}
    </div>
  )
}

/** Those that are there, and one empty field more while there is room. */
function useSlots(kept: readonly TakenPhoto[], onChange: ScreenshotsProps['onChange']) {
  const [slots, setSlots] = useState(() => slotsOf(kept))
  // An upload ends seconds after it began: what it changes is the list of then, not of the beginning.
  const latest = useRef(slots)
  const put = (next: readonly Slot[]) => {
    latest.current = withRoom(next)
    setSlots(latest.current)
  }
  const change = (next: readonly Slot[]) => {
    put(next)
    onChange(next.flatMap(({ picture }) => picture ?? []))
  }
  const isLost = kept.length === 0 && slots.some(({ picture }) => picture !== null)
  useEffect(() => {
    // The server has none of them any more: they are to be chosen again.
    if (!isLost) return
    latest.current = slotsOf([])
    setSlots(latest.current)
  }, [isLost])
  const set = (key: number, picture: TakenPhoto | null) =>
    change(latest.current.map((slot) => (slot.key === key ? { key, picture } : slot)))
  const remove = (key: number) => change(latest.current.filter((slot) => slot.key !== key))
  return { slots, set, remove }
}

function slotsOf(pictures: readonly TakenPhoto[]): readonly Slot[] {
  return withRoom(pictures.map((picture, key) => ({ key, picture })))
}

function withRoom(slots: readonly Slot[]): readonly Slot[] {
  const isFull = slots.length >= FEEDBACK_PICTURES || slots.some(({ picture }) => picture === null)
  const key = Math.max(-1, ...slots.map((slot) => slot.key)) + 1
  return isFull ? slots : [...slots, { key, picture: null }]
}
