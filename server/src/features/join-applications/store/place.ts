import { z } from 'zod'
import * as cursors from '../../../platform/cursor.ts'

const place = z.object({ since: z.iso.datetime({ precision: 3 }).regex(/^[12]/), id: z.uuid() })

/** A place in the list of those who wait: where the next page begins. */
export type Place = z.infer<typeof place>

/** Reads a cursor that `writeCursor` made; anything else is `input.invalid`. */
export function readCursor(cursor: string | undefined): Place | null {
  return cursors.readCursor(place, cursor)
}

export function writeCursor({ since, id }: Place): string {
  return cursors.writeCursor({ since, id })
}
