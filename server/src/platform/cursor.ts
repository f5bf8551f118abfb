import type { z } from 'zod'
import { refused } from './refused.ts'

/** One page out of `limit + 1` rows, and the cursor of the next where there is one: the place of the last row. */
export function cutPage<Row>(
  rows: readonly Row[],
  limit: number,
  placeOf: (row: Row) => object,
): { rows: Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const more = rows.length > limit && last !== undefined
  return { rows: page, nextCursor: more ? writeCursor(placeOf(last)) : null }
}

/**
 * Reads a cursor that `cutPage` made for this kind of place; anything else is `input.invalid`. Whoever makes one up
 * hides in it what the guards of a request would have refused, so the shape has to be as narrow as the columns.
 */
export function readCursor<T>(place: z.ZodType<T>, cursor: string | undefined): T | null {
  if (cursor === undefined) return null
  const parsed = place.safeParse(jsonIn(cursor))
  if (!parsed.success) throw refused('input.invalid', { field: 'cursor' })
  return parsed.data
}

/** For a page that does not end after so many rows. */
export function writeCursor(place: object): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
