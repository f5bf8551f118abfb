import type { KeyboardEvent, PointerEvent } from 'react'
import { useEffect, useRef } from 'react'
import type { ChangeView } from './photo-view.ts'
import { moved, ZOOM_STEP, zoomed } from './photo-view.ts'

const ARROW_STEP = 40
const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: ARROW_STEP, y: 0 },
  ArrowRight: { x: -ARROW_STEP, y: 0 },
  ArrowUp: { x: 0, y: ARROW_STEP },
  ArrowDown: { x: 0, y: -ARROW_STEP },
}

/** Wheel, dragging and arrow keys on the frame of a photo. A photo that fits leaves the wheel to the page. */
export function usePanAndZoom(isLarge: boolean, change: ChangeView) {
  const frame = useRef<HTMLButtonElement>(null)
  const latest = useRef({ isLarge, change })
  useEffect(() => {
    latest.current = { isLarge, change }
  })
  // React listens to the wheel passively, and then the page would scroll along.
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const turn = (event: WheelEvent) => {
      const grows = event.deltaY < 0
      if (!grows && !latest.current.isLarge) return
      event.preventDefault()
      const box = element.getBoundingClientRect()
      const at = {
        x: event.clientX - box.left - box.width / 2,
        y: event.clientY - box.top - box.height / 2,
      }
      latest.current.change((view) => zoomed(view, grows ? ZOOM_STEP : 1 / ZOOM_STEP, at))
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [])
  const move = (x: number, y: number) => {
    const box = frame.current?.getBoundingClientRect()
    if (box) change((view) => moved(view, { x, y }, box))
  }
  return {
    frame,
    handlers: {
      onPointerDown: (event: PointerEvent) => event.currentTarget.setPointerCapture?.(event.pointerId),
      onPointerMove: (event: PointerEvent) => {
        if (event.buttons === 1) move(event.movementX, event.movementY)
      },
      onKeyDown: (event: KeyboardEvent) => {
        const by = ARROWS[event.key]
        if (!by || !isLarge) return
        event.preventDefault()
        move(by.x, by.y)
      },
    },
  }
}
