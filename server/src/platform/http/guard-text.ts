import { refused } from '../refused.ts'

const DEEPEST = 8

/** Refuses text that no table can hold (NUL, half a character) and nesting that no form has. */
export function guardText(input: unknown, depth = 0): void {
  if (typeof input === 'string') {
    if (input.includes('\0') || !input.isWellFormed()) throw refused('input.invalid')
    return
  }
  if (typeof input !== 'object' || input === null) return
  if (depth >= DEEPEST) throw refused('input.invalid')
  for (const [key, value] of Object.entries(input)) {
    guardText(key, depth + 1)
    guardText(value, depth + 1)
  }
}
