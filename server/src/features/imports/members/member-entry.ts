import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { Refusal } from '@qingtuan/domain/shared/refusal'
import type { MemberRecord } from '../../members/index.ts'
import type { Warning } from '../importer.ts'
import type { MemberColumn } from './columns.ts'

/** What is wrong with a row, and in which column. */
export interface Fault extends Refusal {
  readonly column: MemberColumn | null
}

/** One member of the file, as far as the row itself tells. */
export interface Entry {
  readonly row: number
  readonly name: string
  readonly document: IdentityDocument
  /** The first of the month where only the month is known. */
  readonly joinedOn: string
  readonly precision: 'day' | 'month'
  /** Null has the number generated (FAQ M12). */
  readonly number: string | null
  /** As written; empty means the acting organization itself. */
  readonly branch: string
  readonly phone: string | null
  readonly record: Required<MemberRecord>
  readonly note: string | null
  readonly warnings: readonly Warning[]
}

export interface BrokenRow {
  readonly row: number
  readonly name: string
  readonly faults: readonly Fault[]
}
