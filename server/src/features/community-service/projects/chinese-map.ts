import { createRequire } from 'node:module'
import type { Coordinates } from '@qingtuan/domain/community-service/coordinates'
import { roundedCoordinates } from '@qingtuan/domain/community-service/coordinates'

// Its types name a default that the package, CommonJS, does not have.
const gcoord: typeof import('gcoord').default = createRequire(import.meta.url)('gcoord')

/**
 * Where a phone says that somebody is (WGS-84), as maps in China have it (GCJ-02) and organizers copy it: in between
 * lie some hundred metres. To about a hundred metres.
 */
export function onChineseMap({ longitude, latitude }: Coordinates): Coordinates {
  const place: [number, number] = [longitude, latitude]
  const [east = longitude, north = latitude] = gcoord.transform(place, gcoord.WGS84, gcoord.GCJ02)
  return roundedCoordinates({ longitude: east, latitude: north })
}
