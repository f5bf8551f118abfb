import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { plainText } from '../shared/typed-text.ts'

/** Degrees east and north. */
export interface Coordinates {
  readonly longitude: number
  readonly latitude: number
}

/** China and its sea; no longitude in it is a latitude of it, so that either order can be read. */
export const LONGITUDES = { least: 73, most: 136 } as const
export const LATITUDES = { least: 3, most: 54 } as const

/** Metres within which something is near. */
export const NEAR_METRES = 50_000

const PAIR = /^\(?(\d{1,3}(?:\.\d+)?)[,、;\s]+(\d{1,3}(?:\.\d+)?)\)?$/u

/** Reads a pair as maps copy it, `116.39,39.91` or the other way round. Refuses `serviceProject.coordinatesInvalid`. */
export function readCoordinates(raw: string): Decision<Coordinates> {
  const parts = PAIR.exec(plainText(raw).trim())
  const [first, second] = [Number(parts?.[1]), Number(parts?.[2])]
  if (isPlace({ longitude: first, latitude: second })) return accept({ longitude: first, latitude: second })
  if (isPlace({ longitude: second, latitude: first })) return accept({ longitude: second, latitude: first })
  return refuse('serviceProject.coordinatesInvalid')
}

export function isPlace({ longitude, latitude }: Coordinates): boolean {
  return within(longitude, LONGITUDES) && within(latitude, LATITUDES)
}

function within(degrees: number, { least, most }: { least: number; most: number }): boolean {
  return degrees >= least && degrees <= most
}

/** To about a hundred metres: enough to find what is near, and no address. */
export function roundedCoordinates({ longitude, latitude }: Coordinates): Coordinates {
  const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000
  return { longitude: rounded(longitude), latitude: rounded(latitude) }
}

const EARTH_METRES = 6_371_000

/** Along the ground. */
export function metresBetween(from: Coordinates, to: Coordinates): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [north, east] = [to.latitude - from.latitude, to.longitude - from.longitude].map(radians)
  const half = (angle = 0) => Math.sin(angle / 2) ** 2
  const across = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(east)
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(half(north) + across))
}
