import type { z } from 'zod'
import { refused } from './refused.ts'

/** A place in a list as the opaque text of `nextCursor`. */
export function writeCursor(place: object): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/**
 * Reads a cursor that `writeCursor` made for this kind of place; anything else is `input.invalid`. Whoever makes one up
 * hides in it what the guards of a request would have refused, so the shape has to be as narrow as the columns.
 */
export function readCursor<T>(place: z.ZodType<T>, cursor: string | undefined): T | null {
  if (cursor === undefined) return null
  const parsed = place.safeParse(jsonIn(cursor))
  if (!parsed.success) throw refused('input.invalid', { field: 'cursor' })
  return parsed.data
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
