/** A row of a spreadsheet as text; `number` is what the spreadsheet shows at its edge. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** Whether a row names columns that we know, rather than being a title above them, or somebody’s notes. */
export type LooksLikeHeader = (cells: readonly string[]) => boolean
