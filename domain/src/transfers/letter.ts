import type { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import { readLine } from '../shared/remark.ts'

/** `团转〔2026〕第000123号`: the year of issue and a serial that never repeats. */
export function letterNumber(year: number, serial: number): string {
  return `团转〔${year}〕第${String(serial).padStart(6, '0')}号`
}

export interface ReturnSlip {
  readonly receivedBy: string
  readonly receivedOn: CalendarDate
}

/** What a return slip says: who has received the member, and on a day between the letter’s and today. */
export function readReturnSlip(
  slip: ReturnSlip,
  { issuedOn, today }: { issuedOn: CalendarDate; today: CalendarDate },
): Decision<ReturnSlip> {
  const receivedBy = readLine(slip.receivedBy)
  if (receivedBy === null) return refuse('transferLetter.receiverRequired')
  if (slip.receivedOn < issuedOn || slip.receivedOn > today)
    return refuse('transferLetter.receivedOnWrong', { issuedOn, today })
  return accept({ receivedBy, receivedOn: slip.receivedOn })
}
