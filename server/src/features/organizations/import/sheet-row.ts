/** A row of a spreadsheet as text; `number` is what the spreadsheet shows at its edge. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly string[]
}
