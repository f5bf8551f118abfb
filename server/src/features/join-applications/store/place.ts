import { z } from 'zod'
import { refused } from '../../../platform/refused.ts'

const place = z.object({ since: z.iso.datetime().regex(/^[12]/), id: z.uuid() })

/** A place in the list of those who wait: where the next page begins. */
export type Place = z.infer<typeof place>

/** Reads a cursor that `writeCursor` made; anything else is `input.invalid`. */
export function readCursor(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null
  const parsed = place.safeParse(jsonIn(cursor))
  if (!parsed.success) throw refused('input.invalid', { field: 'cursor' })
  return parsed.data
}

export function writeCursor({ since, id }: Place): string {
  return Buffer.from(JSON.stringify({ since, id })).toString('base64url')
}

function jsonIn(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
