import type { BrokenRow, Entry, Fault } from './entry.ts'

type Row = Entry | BrokenRow

/** What only one row may have: of several the first keeps it. `takenUserNames` are keys of user names in the system. */
export function refuseDuplicates(rows: readonly Row[], takenUserNames: ReadonlySet<string>): Row[] {
  const numbers = new Map<string, number>()
  const userNames = new Set(takenUserNames)
  return rows.map((row) => {
    const faults = [...numberFaults(row, numbers), ...userNameFaults(row, userNames)]
    if (faults.length === 0) return row
    const isSecond = faults.some(({ column }) => column === 'number')
    const { row: at, fullName } = row
    const number = isSecond ? null : row.number
    return { row: at, number, fullName, faults: [...('faults' in row ? row.faults : []), ...faults] }
  })
}

function numberFaults({ number, row }: Row, numbers: Map<string, number>): Fault[] {
  if (number === null) return []
  const first = numbers.get(number)
  if (first !== undefined)
    return [{ code: 'organizationImport.numberTwice', column: 'number', facts: { row: first } }]
  numbers.set(number, row)
  return []
}

function userNameFaults(row: Row, userNames: Set<string>): Fault[] {
  if ('faults' in row || row.userName === null) return []
  if (userNames.has(row.userName.key)) return [{ code: 'userName.taken', column: 'userName' }]
  userNames.add(row.userName.key)
  return []
}
