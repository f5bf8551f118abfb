import { z } from 'zod'
import { readCursor } from '../../../platform/cursor.ts'

const place = z.object({ since: z.iso.datetime({ precision: 3 }).regex(/^[12]/), id: z.uuid() })

/** A place in the list of those who wait: where the next page begins. */
export type Place = z.infer<typeof place>

/** Reads the cursor of this list; anything else is `input.invalid`. */
export function readPlace(cursor: string | undefined): Place | null {
  return readCursor(place, cursor)
}
