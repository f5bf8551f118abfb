import { calendarDate } from '@qingtuan/contract/shared/field'
import { z } from 'zod'
import { readCursor } from '../../../platform/cursor.ts'
import type { Appeal } from './appeals.ts'
import type { View } from './filter.ts'

const moment = z.iso.datetime({ precision: 3 }).regex(/^[12]/)
const duePlace = z.object({ decideBy: calendarDate, since: moment, id: z.uuid() })
const decidedPlace = z.object({ decidedAt: moment, id: z.uuid() })

/** A place in the queue, and one among what is decided: where the next page begins. */
export type DuePlace = z.infer<typeof duePlace>
export type DecidedPlace = z.infer<typeof decidedPlace>

/** Reads the cursor of this view; anything else is `input.invalid`. */
export function readPlace(view: View, cursor: string | undefined): DuePlace | DecidedPlace | null {
  return view === 'decided' ? readCursor(decidedPlace, cursor) : readCursor(duePlace, cursor)
}

export function placeOf(view: View, row: Appeal): DuePlace | DecidedPlace {
  const { id, decided_at, decide_by, waits_since } = row
  if (view === 'decided' && decided_at !== null) return { decidedAt: decided_at.toISOString(), id }
  return { decideBy: decide_by, since: waits_since.toISOString(), id }
}
