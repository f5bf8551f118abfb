/** What a file may hold: more is refused before it is looked at. */
export const SHEET_LIMITS = {
  bytes: 50 * 1024 * 1024,
  /** Below the header. */
  rows: 100_000,
  /** Empty ones too: more, no spreadsheet program has. */
  sheetRows: 1_048_576,
  columns: 200,
  cellLength: 2000,
  inflatedBytes: 400 * 1024 * 1024,
  inflationRatio: 100,
  /** Of the process that reads a workbook: its texts are held whole, and small ones take many times their size. */
  processMegabytes: 768,
} as const
