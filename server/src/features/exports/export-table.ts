export interface ExportTable {
  readonly name: string
  readonly header: readonly string[]
  /** Pages of rows, read while they are written. */
  readonly pages: AsyncIterable<readonly string[][]>
  /** Rows as far as they can be told beforehand. */
  readonly total: number | null
}
