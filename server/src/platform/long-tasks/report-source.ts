import type { PdfBlock } from '../pdf/document.ts'
import type { PdfFacts } from '../pdf/print-pdf.ts'

export type ReportCell = string | number

/** A report that a job writes, as a table or for printing. */
export interface ReportSource {
  /** Of the sheet. */
  readonly name: string
  readonly header: readonly string[]
  /** Pages of rows, read while they are written. */
  readonly pages: AsyncIterable<readonly ReportCell[][]>
  /** Rows as far as they can be told beforehand. */
  readonly total: number
  /** What is printed before the rows. */
  readonly print: { readonly facts: PdfFacts; readonly head: readonly PdfBlock[] }
}
