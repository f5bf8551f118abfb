import type { CalendarDate, CalendarMonth } from '../../shared/calendar-date.ts'
import type { Decision } from '../../shared/refusal.ts'
import { accept } from '../../shared/refusal.ts'
import { isMemberNumberRequired, readMemberNumber } from '../member-number.ts'

interface JoinDateChange {
  readonly joinedOn: CalendarDate | CalendarMonth
  /** The number that the member has. */
  readonly number: string
  /** The number typed beside the new date; null where none was. */
  readonly typed: string | null
}

/** What becomes of the number: it stays, is another one, or is generated anew. */
export type NumberAfterEdit =
  | { readonly kind: 'kept' }
  | { readonly kind: 'changed'; readonly number: string }
  | { readonly kind: 'generated' }

const GENERATED = /^A(\d{4})/

/**
 * FAQ M12: a number follows the join date. One that still agrees stays; before 2016 the system makes another, from
 * then on the one typed beside the new date must agree. Refuses with `memberNumber.*`.
 */
export function numberAfterEdit({ joinedOn, number, typed }: JoinDateChange): Decision<NumberAfterEdit> {
  if (typed === null && stillAgrees(number, joinedOn)) return accept({ kind: 'kept' })
  if (!isMemberNumberRequired(joinedOn) && typed === null) return accept({ kind: 'generated' })
  const reading = readMemberNumber({ raw: typed ?? number, joinedOn })
  if (!reading.ok) return reading
  const { number: read } = reading.value
  if (read === null) return accept({ kind: 'generated' })
  return accept(read === number ? { kind: 'kept' } : { kind: 'changed', number: read })
}

function stillAgrees(number: string, joinedOn: CalendarDate | CalendarMonth): boolean {
  const generated = GENERATED.exec(number)
  if (generated) return !isMemberNumberRequired(joinedOn) && generated[1] === joinedOn.slice(0, 4)
  return readMemberNumber({ raw: number, joinedOn }).ok
}
