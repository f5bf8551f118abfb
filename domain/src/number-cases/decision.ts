import type { MemberNumberReading } from '../members/member-number/reading.ts'
import { isMemberNumberRequired } from '../members/member-number.ts'
import { readNewNumber } from '../members/number-change.ts'
import type { CalendarDate } from '../shared/calendar-date.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** The member whose branch reported keeps it, the present holder keeps it, or nobody does. */
export const NUMBER_CASE_OUTCOMES = ['claimantKeeps', 'holderKeeps', 'freed'] as const
export type NumberCaseOutcome = (typeof NUMBER_CASE_OUTCOMES)[number]

/** A member of a case as the rule sees it. */
export interface Party {
  readonly number: string
  readonly joinedOn: CalendarDate
}

export interface ResolutionWish {
  readonly outcome: NumberCaseOutcome
  /** The number in dispute. */
  readonly disputed: string
  /** Null for somebody who is no member yet. */
  readonly claimant: Party | null
  /** Null where the holder is no member of the roll any more. */
  readonly holder: Party | null
  /** For who does not keep it, as typed; empty where it is not known yet. */
  readonly otherNumber: string
}

/**
 * What a member's number becomes: `keep` as it is, the disputed one, the one that was typed, one that the system
 * makes for a join before 2016, or a provisional one that the branch must replace.
 */
export type NumberFate =
  | { readonly kind: 'keep' | 'disputed' | 'generated' | 'provisional' }
  | { readonly kind: 'typed'; readonly number: string }

export interface Resolution {
  readonly claimant: NumberFate
  readonly holder: NumberFate
}

const KEEP: NumberFate = { kind: 'keep' }

/** FAQ M13: who keeps the number, and what the other gets. Refuses `memberNumber.*` for a number that does not fit. */
export function decideResolution(wish: ResolutionWish): Decision<Resolution> {
  if (wish.outcome === 'holderKeeps') return holderKeeps(wish)
  const holder = fateOfHolder(wish)
  if (!holder.ok) return holder
  const claimant: NumberFate =
    wish.outcome === 'claimantKeeps' && wish.claimant && wish.claimant.number !== wish.disputed
      ? { kind: 'disputed' }
      : KEEP
  return accept({ claimant, holder: holder.value })
}

/** The claimant's own number is not in dispute, and stays unless another is typed. */
function holderKeeps({ claimant, otherNumber }: ResolutionWish): Decision<Resolution> {
  if (otherNumber.trim() === '') return accept({ claimant: KEEP, holder: KEEP })
  if (!claimant) return refuse('numberCase.claimantHasNone')
  const reading = readNewNumber({ present: claimant.number, raw: otherNumber, joinedOn: claimant.joinedOn })
  return reading.ok ? accept({ claimant: typedOrGenerated(reading.value), holder: KEEP }) : reading
}

/** Who has given the number up meanwhile keeps what they have. */
function fateOfHolder({ holder, disputed, otherNumber }: ResolutionWish): Decision<NumberFate> {
  if (!holder || holder.number !== disputed) return accept(KEEP)
  if (otherNumber.trim() === '')
    return accept({ kind: isMemberNumberRequired(holder.joinedOn) ? 'provisional' : 'generated' })
  const reading = readNewNumber({ present: holder.number, raw: otherNumber, joinedOn: holder.joinedOn })
  return reading.ok ? accept(typedOrGenerated(reading.value)) : reading
}

function typedOrGenerated({ number }: MemberNumberReading): NumberFate {
  return number === null ? { kind: 'generated' } : { kind: 'typed', number }
}
