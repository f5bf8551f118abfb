import type { CellValue } from 'hucre/xlsx'

/** Stands for a cell that holds an error of a formula, a number too long to be known exactly, or no text at all. */
export const UNREADABLE = '\u{FFFD}'

const FORMULA_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/

/** A cell as text; of a formula it is what the spreadsheet last showed. */
export function cellText(value: CellValue): string {
  if (value === null) return ''
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? UNREADABLE : value.toISOString().slice(0, 10)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : fraction(value)
  const text = String(value).trim()
  return FORMULA_ERROR.test(text) || text.includes('\0') ? UNREADABLE : text
}

/** A whole number beyond 2^53 has lost digits already: better no number than a wrong one. */
function fraction(value: number): string {
  return Number.isFinite(value) && !Number.isInteger(value) ? String(value) : UNREADABLE
}
