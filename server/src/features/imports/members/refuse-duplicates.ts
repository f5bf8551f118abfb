import type { BrokenRow, Entry, Fault } from './member-entry.ts'

/** What only one row may have: of several, given one after the other, the first keeps it. */
export function duplicateRefuser(): (entry: Entry | BrokenRow) => Entry | BrokenRow {
  const documents = new Map<string, number>()
  const numbers = new Map<string, number>()
  return (entry) => {
    if ('faults' in entry) return entry
    const { row, name, document, number } = entry
    const faults: Fault[] = []
    const twin = firstOf(documents, `${document.kind}:${document.number}`, row)
    if (twin !== null)
      faults.push({ code: 'memberImport.documentTwice', column: 'documentNumber', facts: { row: twin } })
    const other = number === null ? null : firstOf(numbers, number, row)
    if (other !== null)
      faults.push({ code: 'memberImport.numberTwice', column: 'memberNumber', facts: { row: other } })
    return faults.length === 0 ? entry : { row, name, faults }
  }
}

/** The row that has it already; null for the first. */
function firstOf(seen: Map<string, number>, key: string, row: number): number | null {
  const first = seen.get(key)
  if (first === undefined) seen.set(key, row)
  return first ?? null
}
