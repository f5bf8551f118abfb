/** What a file may hold: more is refused before it is looked at. */
export const SHEET_LIMITS = {
  bytes: 50 * 1024 * 1024,
  /** Below the header. */
  rows: 100_000,
  columns: 200,
  cellLength: 2000,
  inflatedBytes: 400 * 1024 * 1024,
  inflationRatio: 100,
} as const
