import { blankPng, PDF, SVG } from '../files/pictures.ts'
import { upload } from '../files/upload.ts'
import type { TestServer } from '../test-server.ts'
import type { Dice } from './dice.ts'
import type { FuzzedEndpoint } from './endpoints.ts'
import type { Pool } from './values.ts'

const TYPES = [
  'image/jpeg',
  'image/png',
  'application/octet-stream',
  'application/json',
  'multipart/form-data',
]
const START_OF_JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])

/** Whether the body of this endpoint is a file and no JSON. */
export function takesFile({ input }: FuzzedEndpoint): boolean {
  return input.format === 'binary'
}

/** A request whose body is a file: a sound one, a broken one, or something else. */
export function fileBody(dice: Dice): RequestInit {
  const sound = blankPng(1 + dice.number(40), 1 + dice.number(40))
  const files = [sound, sound, broken(sound, dice), START_OF_JPEG, PDF, SVG, Buffer.alloc(0)]
  const headers = dice.percent(95) ? { 'content-type': dice.pick(TYPES) } : {}
  return { headers, body: new Uint8Array(dice.pick(files)) }
}

function broken(sound: Buffer, dice: Dice): Buffer {
  const bytes = Buffer.from(sound)
  bytes[dice.number(bytes.length)] = dice.number(256)
  return bytes.subarray(0, 1 + dice.number(bytes.length))
}

/** Photos that wait to be claimed, and a PC that waits for photos. */
export async function plantPhotos(server: TestServer) {
  const photos = [(await upload(server, blankPng(3, 2))).body, (await upload(server, blankPng(2, 3))).body]
  const handover = await server.client('console').files.openHandover()
  return { photos, handover, handoverToken: handover.address.split('#')[1] ?? '' }
}

/** What `id` and the tokens are in an endpoint about photos; null for all others. */
export function photoPool(
  { path }: FuzzedEndpoint,
  { photos, handover, handoverToken }: Awaited<ReturnType<typeof plantPhotos>>,
): Pool | null {
  if (path.startsWith('/photo-handovers')) return { id: [handover.id], watchToken: [handover.watchToken] }
  if (!path.startsWith('/photo-handover')) return null
  return {
    id: photos.map(({ id }) => id),
    token: [handoverToken, handoverToken, ...photos.map(({ token }) => token)],
  }
}
