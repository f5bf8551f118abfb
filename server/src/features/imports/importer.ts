import type { IMPORT_MODES, IMPORT_WARNINGS, importedRow } from '@qingtuan/contract/imports/task'
import type { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import type { Transaction } from '../../platform/database/database.ts'
import type { LongTask } from '../../platform/long-tasks/store.ts'
import { refused } from '../../platform/refused.ts'
import type { ColumnNames } from '../../platform/spreadsheets/columns.ts'
import type { SheetRow } from '../../platform/spreadsheets/sheet-row.ts'
import type { OrganizationFacts } from '../organizations/index.ts'

export type ImportMode = (typeof IMPORT_MODES)[number]
export type Warning = (typeof IMPORT_WARNINGS)[number]
/** A row of the file with what becomes of it; `column` names one of the importer’s. */
export type JudgedRow = z.infer<typeof importedRow>

/** The rows of a file, and where each column stands in it. */
export interface ImportTable {
  readonly fileName: string
  readonly rows: AsyncIterable<SheetRow>
  readonly places: ReadonlyMap<string, number>
}

export interface ImportWork {
  readonly call: Call
  readonly task: LongTask
  /** In whose name, and so where, is imported. */
  readonly organization: OrganizationFacts
  readonly table: ImportTable
  readonly progress: (done: number, total: number | null) => Promise<void>
}

export interface ImportWriting extends ImportWork {
  readonly mode: ImportMode
  /** The rows of the file once more from the first. */
  readonly reopen: () => Promise<AsyncIterable<SheetRow>>
  /** Ends the step, in the transaction that writes. */
  readonly finish: (trx: Transaction, rows: readonly JudgedRow[], lastIds?: IdRange) => Promise<void>
}

/** What an import has made, where it is found again by its numbers. */
export interface IdRange {
  readonly firstId: number
  readonly lastId: number
}

/** What is to be known of a kind of import. */
export interface Importer {
  readonly names: ColumnNames<string>
  readonly required: readonly string[]
  /** Says what would become of each row; writes nothing. */
  judge(work: ImportWork): Promise<JudgedRow[]>
  /** Writes all good rows in one transaction; refuses what `mustWrite` refuses. */
  write(work: ImportWriting): Promise<void>
  /** Takes everything back; refuses `import.builtOn`. */
  undo(trx: Transaction, call: Call, task: LongTask): Promise<void>
}

/** Whether there is something to write; refuses `import.rowsRefused` and `import.nothingToWrite`. */
export function mustWrite(rows: readonly JudgedRow[], mode: ImportMode): void {
  const bad = rows.filter(({ outcome }) => outcome === 'refused').length
  if (mode === 'all-or-nothing' && bad > 0) throw refused('import.rowsRefused', { count: bad })
  if (bad === rows.length) throw refused('import.nothingToWrite')
}
