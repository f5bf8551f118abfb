import { judgeCredit } from '@qingtuan/domain/community-service/credit'
import type { Refusal } from '@qingtuan/domain/shared/refusal'
import { useState } from 'react'
import type { HoursRow, HoursTable } from './queries.ts'

/** What the organizer says of one person; null minutes while that is open. */
export interface Entry {
  readonly minutes: number | null
  readonly reason: string
}

/** The hours as proposed, with what was changed by hand; what stands against them is told once they were to be confirmed. */
export function useEntries({ items, most }: Pick<HoursTable, 'items' | 'most'>) {
  const [changed, setChanged] = useState<Readonly<Record<string, Partial<Entry>>>>({})
  const [isTried, setIsTried] = useState(false)
  const entryOf = (row: HoursRow): Entry => ({
    minutes: row.proposed,
    reason: '',
    ...changed[row.signUpId],
  })
  const change = ({ signUpId }: HoursRow, part: Partial<Entry>) =>
    setChanged((before) => ({ ...before, [signUpId]: { ...before[signUpId], ...part } }))
  const judge = (row: HoursRow) => faultIn(entryOf(row), { proposed: row.proposed, most })
  const isFree = () => {
    const first = items.map((row) => ({ row, fault: judge(row) })).find(({ fault }) => fault !== null)
    setIsTried(true)
    if (first?.fault) document.getElementById(fieldId(first.row, fieldOf(first.fault)))?.focus()
    return first === undefined
  }
  const faultOf = (row: HoursRow) => (isTried ? judge(row) : null)
  const undecided = items.filter((row) => entryOf(row).minutes === null).length
  return { entryOf, change, undecided, faultOf, isFree }
}

/** By the rule that the server goes by; what is open is not judged. */
function faultIn({ minutes, reason }: Entry, bounds: Parameters<typeof judgeCredit>[1]): Refusal | null {
  if (minutes === null) return null
  const decision = judgeCredit({ minutes, reason }, bounds)
  return decision.ok ? null : decision.refusal
}

/** The field that a refusal is about. */
export function fieldOf({ code }: Refusal): keyof Entry {
  return code === 'serviceHours.reasonRequired' ? 'reason' : 'minutes'
}

export function fieldId({ signUpId }: HoursRow, field: keyof Entry): string {
  return `${signUpId}-${field}`
}
