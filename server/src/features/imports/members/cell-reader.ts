import type { Decision } from '@qingtuan/domain/shared/refusal'
import { refuse } from '@qingtuan/domain/shared/refusal'
import { UNREADABLE } from '../../../platform/spreadsheets/cell-text.ts'
import type { SheetRow } from '../../../platform/spreadsheets/sheet-row.ts'
import type { MemberColumn } from './columns.ts'
import type { Fault } from './member-entry.ts'

type Rule<T> = (raw: string) => Decision<T>

/** The cells of one row by column; what their rules refuse is gathered in `faults`. */
export interface CellReader {
  readonly faults: Fault[]
  text(column: MemberColumn): string
  /** Null for an empty cell. */
  optional<T>(column: MemberColumn, rule: Rule<T>): T | null
  /** An empty cell is a fault. */
  required<T>(column: MemberColumn, rule: Rule<T>): T | null
  /** An empty cell is judged like any other. */
  judged<T>(column: MemberColumn, rule: Rule<T>): T | null
}

export function cellReader(row: SheetRow, places: ReadonlyMap<MemberColumn, number>): CellReader {
  const faults: Fault[] = []
  const text = (column: MemberColumn) => row.cells[places.get(column) ?? -1] ?? ''
  function judged<T>(column: MemberColumn, rule: Rule<T>): T | null {
    const raw = text(column)
    const decision = raw === UNREADABLE ? refuse('spreadsheet.cellUnreadable') : rule(raw)
    if (decision.ok) return decision.value
    faults.push({ ...decision.refusal, column })
    return null
  }
  return {
    faults,
    text,
    judged,
    optional: (column, rule) => (text(column) === '' ? null : judged(column, rule)),
    required(column, rule) {
      if (text(column) !== '') return judged(column, rule)
      faults.push({ code: 'spreadsheet.entryMissing', column })
      return null
    },
  }
}
