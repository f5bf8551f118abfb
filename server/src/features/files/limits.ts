import type { Call } from '../../platform/call.ts'
import type { LimitEntry } from '../../platform/limits/limits.ts'
import { networkOf } from '../../platform/limits/network.ts'

const HOUR = 3600

/** Photos from one network; an appeal needs two, and each may be retaken. */
export const PHOTOS_PER_NETWORK = 40
/** On loopback everybody has the same address. */
const PHOTOS_IN_DEMO = 5000

export function photosLimit({ platform, address }: Call): LimitEntry {
  const points = platform.config.demo ? PHOTOS_IN_DEMO : PHOTOS_PER_NETWORK
  return { limit: { name: 'photosNetwork', points, seconds: HOUR }, key: networkOf(address) }
}

/** Codes for a phone that is to bring photos; the page renews one every half hour. */
export function handoversLimit({ platform, address }: Call): LimitEntry {
  const points = platform.config.demo ? PHOTOS_IN_DEMO : PHOTOS_PER_NETWORK
  return { limit: { name: 'handoversNetwork', points, seconds: HOUR }, key: networkOf(address) }
}
