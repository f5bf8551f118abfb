import type { PhotoSide } from '@qingtuan/domain/files/photo'
import { useState } from 'react'
import type { PhotoView } from '../../../shared/photo-look/photo-view.ts'
import { PLAIN_VIEW, turned, ZOOM_STEP, zoomed } from '../../../shared/photo-look/photo-view.ts'

/** How both photos are looked at, and which of them the keys speak to. */
export function usePhotoViews() {
  const [chosen, choose] = useState<PhotoSide>('front')
  const [views, setViews] = useState({ front: PLAIN_VIEW, back: PLAIN_VIEW })
  const change = (side: PhotoSide, by: (view: PhotoView) => PhotoView) =>
    setViews((present) => ({ ...present, [side]: by(present[side]) }))
  const keys = {
    '1': () => choose('front'),
    '2': () => choose('back'),
    '+': () => change(chosen, (view) => zoomed(view, ZOOM_STEP)),
    '-': () => change(chosen, (view) => zoomed(view, 1 / ZOOM_STEP)),
    '0': () => change(chosen, () => PLAIN_VIEW),
    r: () => change(chosen, turned),
  }
  return { chosen, choose, views, change, keys }
}

export type PhotoViews = ReturnType<typeof usePhotoViews>
