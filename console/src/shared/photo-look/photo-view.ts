/** How a photo is looked at: magnified, turned clockwise in degrees, and moved in pixels from the centre. */
export interface PhotoView {
  readonly zoom: number
  readonly turn: number
  readonly x: number
  readonly y: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export const PLAIN_VIEW: PhotoView = { zoom: 1, turn: 0, x: 0, y: 0 }
export const ZOOM_STEP = 1.4
const LARGEST = 10
const CENTRE: Point = { x: 0, y: 0 }

/** Magnifies by a factor; what lies under `at` (from the centre of the frame) stays there. */
export function zoomed(view: PhotoView, factor: number, at: Point = CENTRE): PhotoView {
  const zoom = Math.min(LARGEST, Math.max(1, view.zoom * factor))
  if (zoom === 1) return { ...view, zoom, ...CENTRE }
  const grown = zoom / view.zoom
  return { ...view, zoom, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown }
}

export function turned(view: PhotoView): PhotoView {
  return { ...view, turn: (view.turn + 90) % 360, ...CENTRE }
}

/** Moves a magnified photo, as far as its edge reaches the middle of the frame of that size. */
export function moved(view: PhotoView, by: Point, frame: { width: number; height: number }): PhotoView {
  if (view.zoom === 1) return view
  const within = (value: number, size: number) => {
    const most = (size * view.zoom) / 2
    return Math.min(most, Math.max(-most, value))
  }
  return { ...view, x: within(view.x + by.x, frame.width), y: within(view.y + by.y, frame.height) }
}

export function isQuarterTurn({ turn }: PhotoView): boolean {
  return turn % 180 !== 0
}

export type ChangeView = (change: (view: PhotoView) => PhotoView) => void
