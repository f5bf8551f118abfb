import { z } from 'zod'
import { writeCursor } from '../../../platform/cursor.ts'

export { readCursor } from '../../../platform/cursor.ts'

/** A place in a list ordered by pinyin: where the next page begins. */
export const byName = z.object({ namePy: z.string().regex(/^[a-z0-9]*$/), id: z.int32().positive() })
/** A place in a list ordered by age. */
export const byId = z.object({ id: z.uuid() })

/** One page out of `limit + 1` rows, and the cursor of the next where there is one. */
export function cutPage<Row, Place extends object>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => Place,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const more = rows.length > limit && last !== undefined
  const nextCursor = more ? writeCursor(placeOf(last)) : null
  return { rows: page, nextCursor }
}
