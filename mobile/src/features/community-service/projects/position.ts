import type { Coordinates } from '@qingtuan/domain/community-service/coordinates'
import { roundedCoordinates } from '@qingtuan/domain/community-service/coordinates'
import { useSyncExternalStore } from 'react'

/** Where somebody is, as far as they said; it lives as long as this page is loaded, and is written nowhere. */
interface Position {
  readonly state: 'unasked' | 'asking' | 'known' | 'unknown'
  readonly near: Coordinates | null
}

const PATIENCE_MS = 10_000
const FRESH_MS = 5 * 60_000

let present: Position = { state: 'unasked', near: null }
const watchers = new Set<() => void>()

function set(position: Position): void {
  present = position
  for (const changed of watchers) changed()
}

function watch(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

export function usePosition(): Position {
  return useSyncExternalStore(watch, () => present)
}

/** Asks the phone, on somebody’s press alone; three decimals leave it. */
export function askPosition(): void {
  if (!('geolocation' in navigator)) {
    set({ state: 'unknown', near: null })
    return
  }
  set({ ...present, state: 'asking' })
  navigator.geolocation.getCurrentPosition(
    ({ coords: { longitude, latitude } }) =>
      set({ state: 'known', near: roundedCoordinates({ longitude, latitude }) }),
    () => set({ state: 'unknown', near: null }),
    { timeout: PATIENCE_MS, maximumAge: FRESH_MS },
  )
}
