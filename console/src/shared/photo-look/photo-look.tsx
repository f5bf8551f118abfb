import { useState } from 'react'
import { PhotoFrame } from './photo-frame.tsx'
import { PLAIN_VIEW, ZOOM_STEP, zoomed } from './photo-view.ts'

/** A photo by itself: a press enlarges it. */
export function PhotoLook({ name, photo }: { readonly name: string; readonly photo: Blob }) {
  const [view, setView] = useState(PLAIN_VIEW)
  return (
    <PhotoFrame
      name={name}
      photo={photo}
      view={view}
      onChange={setView}
      onPress={() => setView((before) => (before.zoom > 1 ? before : zoomed(before, ZOOM_STEP)))}
    >
      <span>{name}</span>
    </PhotoFrame>
  )
}
