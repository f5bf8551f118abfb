import type { Particulars } from '@qingtuan/domain/cadres/appointment'
import type { PostKindCode } from '@qingtuan/domain/shared/code-tables/post'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { Refusal } from '@qingtuan/domain/shared/refusal'
import type { CadreColumn } from './columns.ts'

export interface Fault extends Refusal {
  readonly column: CadreColumn | null
}

/** One appointment of the file, as far as the row itself tells. */
export interface Entry {
  readonly row: number
  readonly name: string
  readonly document: IdentityDocument
  /** As written; empty means the acting organization itself. */
  readonly organization: string
  readonly particulars: Particulars & { readonly kind: PostKindCode }
}

export interface BrokenRow {
  readonly row: number
  readonly name: string
  readonly faults: readonly Fault[]
}
