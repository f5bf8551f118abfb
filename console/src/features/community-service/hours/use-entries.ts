import { useState } from 'react'
import type { HoursRow } from './queries.ts'

/** What the organizer says of one person; null minutes while that is open. */
export interface Entry {
  readonly minutes: number | null
  readonly reason: string
}

/** The hours as proposed, with what was changed by hand. */
export function useEntries(items: readonly HoursRow[]) {
  const [changed, setChanged] = useState<Readonly<Record<string, Partial<Entry>>>>({})
  const entryOf = (row: HoursRow): Entry => ({
    minutes: row.proposed,
    reason: '',
    ...changed[row.signUpId],
  })
  const change = ({ signUpId }: HoursRow, part: Partial<Entry>) =>
    setChanged((before) => ({ ...before, [signUpId]: { ...before[signUpId], ...part } }))
  return { entryOf, change, undecided: items.filter((row) => entryOf(row).minutes === null).length }
}
