import type { Decision, Refusal } from '@qingtuan/domain/shared/refusal'
import { refuse } from '@qingtuan/domain/shared/refusal'
import { UNREADABLE } from '../../../platform/spreadsheets/cell-text.ts'
import type { SheetRow } from '../../../platform/spreadsheets/sheet-row.ts'
import type { MemberColumn } from './columns.ts'

type Rule<T> = (raw: string) => Decision<T>

/** The cells of one row by column; what their rules refuse is gathered in `faults`. */
export interface CellReader<Column extends string = MemberColumn> {
  readonly faults: (Refusal & { readonly column: Column | null })[]
  text(column: Column): string
  /** Null for an empty cell. */
  optional<T>(column: Column, rule: Rule<T>): T | null
  /** An empty cell is a fault. */
  required<T>(column: Column, rule: Rule<T>): T | null
  /** An empty cell is judged like any other. */
  judged<T>(column: Column, rule: Rule<T>): T | null
}

export function cellReader<Column extends string = MemberColumn>(
  row: SheetRow,
  places: ReadonlyMap<Column, number>,
): CellReader<Column> {
  const faults: CellReader<Column>['faults'] = []
  const text = (column: Column) => row.cells[places.get(column) ?? -1] ?? ''
  function judged<T>(column: Column, rule: Rule<T>): T | null {
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
