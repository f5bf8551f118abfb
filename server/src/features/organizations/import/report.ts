import type { Fault } from './entry.ts'

export type ImportMode = 'all-or-nothing' | 'skip-bad-rows'

/** `good` in a preview, and where another row’s fault kept everything from being written. */
export type Outcome = 'created' | 'good' | 'refused'

export interface RowReport {
  readonly row: number
  readonly fullName: string
  readonly outcome: Outcome
  /** 组织 ID and user name, once created. */
  readonly id: number | null
  readonly userName: string | null
  readonly faults: readonly Fault[]
}

export interface ImportReport {
  readonly mode: ImportMode
  readonly preview: boolean
  readonly rows: readonly RowReport[]
}

export function countOutcomes({ rows }: ImportReport): Record<Outcome, number> {
  const counts = { created: 0, good: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return counts
}
