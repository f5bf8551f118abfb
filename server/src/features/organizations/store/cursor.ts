import { z } from 'zod'
import { refused } from '../../../platform/refused.ts'

/** A place in a list ordered by pinyin: where the next page begins. */
export const byName = z.object({ namePy: z.string(), id: z.number().int() })
/** A place in a list ordered by age. */
export const byId = z.object({ id: z.uuid() })

/** Reads a cursor that `pageOf` gave; anything else is `input.invalid`. */
export function readCursor<T>(place: z.ZodType<T>, cursor: string | undefined): T | null {
  if (cursor === undefined) return null
  const parsed = place.safeParse(jsonIn(cursor))
  if (!parsed.success) throw refused('input.invalid', { field: 'cursor' })
  return parsed.data
}

/** One page out of `limit + 1` rows, and the cursor of the next where there is one. */
export function cutPage<Row, Place extends object>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => Place,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const more = rows.length > limit && last !== undefined
  const nextCursor = more ? Buffer.from(JSON.stringify(placeOf(last))).toString('base64url') : null
  return { rows: page, nextCursor }
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
