import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/platform.ts'
import { refused } from '../../platform/refused.ts'
import { readContent } from './content.ts'
import { findPhotos } from './store/photos.ts'

/** A photo without its content. */
export interface PhotoFacts {
  readonly id: string
  readonly bytes: number
  readonly width: number
  readonly height: number
  readonly receivedAt: Date
  readonly destroyAfter: Date
  readonly destroyedAt: Date | null
}

export async function readPhotos(
  database: KyselyDatabase,
  ids: readonly string[],
): Promise<Map<string, PhotoFacts>> {
  const rows = await findPhotos(database, ids)
  return new Map(
    rows.map((row) => {
      const { id, bytes, width, height } = row
      const times = { receivedAt: row.received_at, destroyAfter: row.destroy_after }
      return [id, { id, bytes, width, height, ...times, destroyedAt: row.destroyed_at }]
    }),
  )
}

/** The JPEG itself. Who may look is judged by the case that owns it; refuses `photo.unknown` once its time is over. */
export async function openPhotoContent(platform: Platform, id: string): Promise<Buffer> {
  const photo = (await readPhotos(platform.database, [id])).get(id)
  if (!photo || photo.destroyedAt || photo.destroyAfter <= platform.clock()) throw refused('photo.unknown')
  const content = await readContent(platform, id)
  if (!content) throw refused('photo.unknown')
  return content
}
