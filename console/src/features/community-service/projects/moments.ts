import { momentText } from '../../../shared/look/moment.ts'

/** `2026-03-07 09:00–12:00`; with the day again where it ends on another. */
export function timesText(startsAt: string, endsAt: string): string {
  const [from, to] = [momentText(startsAt), momentText(endsAt)]
  return from.slice(0, 10) === to.slice(0, 10) ? `${from}–${to.slice(11)}` : `${from} – ${to}`
}

/** An instant as a field of date and time shows it: in Beijing, wherever the computer stands. */
export function toField(instant: string): string {
  return momentText(instant).replace(' ', 'T')
}

/** What stands in such a field as an instant; null while it is none. */
export function fromField(value: string): string | null {
  const at = new Date(`${value}:00+08:00`)
  return Number.isNaN(at.getTime()) ? null : at.toISOString()
}
