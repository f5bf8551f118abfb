/** What a file may hold: more is refused before it is looked at (`input.tooLarge`). */
export const SHEET_LIMITS = {
  bytes: 50 * 1024 * 1024,
  /** The header and 100,000 organizations. */
  rows: 100_001,
  columns: 200,
  cellLength: 2000,
  inflatedBytes: 400 * 1024 * 1024,
  inflationRatio: 100,
} as const
