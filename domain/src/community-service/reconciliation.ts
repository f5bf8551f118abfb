import type { PushOutcome } from './push.ts'

/** A row of the ledger as we hold it, and as the registry does. */
export interface ComparedRow {
  readonly revision: number
  readonly minutes: number
  readonly servedOn: string
  readonly outcome: PushOutcome | null
}

/**
 * What follows for one of our rows: nothing; `missing`, it is sent again; `different`, it is sent under a new revision;
 * `settled`, the list tells an outcome of which
 * no callback came. Each is mended by the same night.
 */
export type Comparison = 'same' | 'missing' | 'different' | 'settled'

export function compareRow(ours: ComparedRow, theirs: ComparedRow | undefined): Comparison {
  if (!theirs) return 'missing'
  if (theirs.minutes !== ours.minutes || theirs.servedOn !== ours.servedOn) return 'different'
  // It knows more revisions than we do: our own count was lost, and only a greater one is taken as new.
  if (theirs.revision > ours.revision) return 'different'
  return theirs.outcome !== null && theirs.outcome !== ours.outcome ? 'settled' : 'same'
}
