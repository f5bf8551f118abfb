import type { CalendarDate } from '../shared/calendar-date.ts'
import { addDays } from '../shared/calendar-date.ts'
import type { PushOutcome } from './push.ts'

/** Days of entry that are compared each night, that day among them (docs/volunteer-registry.md). */
const COMPARED_DAYS = 7

/** The first of the days of entry that the night of a day compares, whatever was said of their rows. */
export function firstComparedDay(today: CalendarDate): CalendarDate {
  return addDays(today, 1 - COMPARED_DAYS)
}

/** A row of the ledger as we hold it, and as the registry does. */
export interface ComparedRow {
  readonly revision: number
  readonly minutes: number
  readonly servedOn: string
  readonly outcome: PushOutcome | null
}

/**
 * What follows for one of our rows: nothing; `missing` or `different`, it is sent under a new revision; `settled`, the
 * list tells an outcome of which no callback came. Each is mended by the same night.
 */
export type Comparison = 'same' | 'missing' | 'different' | 'settled'

export function compareRow(ours: ComparedRow, theirs: ComparedRow | undefined): Comparison {
  if (!theirs) return 'missing'
  if (theirs.minutes !== ours.minutes || theirs.servedOn !== ours.servedOn) return 'different'
  // It knows more revisions than we do: our own count was lost, and only a greater one is taken as new.
  if (theirs.revision > ours.revision) return 'different'
  return theirs.outcome !== null && theirs.outcome !== ours.outcome ? 'settled' : 'same'
}

/**
 * The revision under which a missing or different row is sent anew: greater than any that either side knows. Under the
 * old one a registry that lost the row and kept the key would write nothing.
 */
export function revisionAnew(
  ours: Pick<ComparedRow, 'revision'>,
  theirs: Pick<ComparedRow, 'revision'> | undefined,
): number {
  return Math.max(ours.revision, theirs?.revision ?? 0) + 1
}
