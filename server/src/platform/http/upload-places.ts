/** Files that may be on their way at once: each of them takes memory. */
export const UPLOADS_AT_ONCE = 50
/** Of these from one network: slow ones from there leave room for everybody else. */
export const UPLOADS_OF_NETWORK = 10

export interface UploadBounds {
  readonly atOnce: number
  readonly ofNetwork: number
}

const PHOTO_PLACES: UploadBounds = { atOnce: UPLOADS_AT_ONCE, ofNetwork: UPLOADS_OF_NETWORK }

export interface UploadPlaces {
  /** False: there is no place for one more from this network. */
  take(network: string): boolean
  /** Gives back a place that was taken. */
  leave(network: string): void
}

/** Counts the files on their way, over all and from each network. */
export function openUploadPlaces({ atOnce, ofNetwork }: UploadBounds = PHOTO_PLACES): UploadPlaces {
  const taken = new Map<string, number>()
  let all = 0
  return {
    take(network) {
      const own = taken.get(network) ?? 0
      if (all >= atOnce || own >= ofNetwork) return false
      taken.set(network, own + 1)
      all += 1
      return true
    },
    leave(network) {
      const left = (taken.get(network) ?? 1) - 1
      if (left > 0) taken.set(network, left)
      else taken.delete(network)
      all -= 1
    },
  }
}
