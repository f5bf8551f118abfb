import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** 待审批, 已转隶, 已拒绝, 已撤回, 已关闭. */
export const RELOCATION_STATES = ['open', 'done', 'refused', 'withdrawn', 'closed'] as const

export type RelocationState = (typeof RELOCATION_STATES)[number]

/** `pass` is the system's: a side that was silent loses its step to the superior above it. */
export const RELOCATION_ACTS = ['propose', 'approve', 'refuse', 'withdraw', 'pass', 'close'] as const

export type RelocationAct = (typeof RELOCATION_ACTS)[number]

/** The superior that loses the organization, and the one that gets it. */
export const RELOCATION_SIDES = ['old', 'new'] as const

export type RelocationSide = (typeof RELOCATION_SIDES)[number]

export interface SideOfRelocation {
  /** Who answers for this side now. */
  readonly handlerId: number
  readonly approved: boolean
}

export interface Relocation {
  readonly state: RelocationState
  readonly proposedBy: number
  readonly old: SideOfRelocation
  readonly new: SideOfRelocation
}

/** Who is waited for; nobody once it is decided. */
export function waitingSides(relocation: Relocation): RelocationSide[] {
  if (relocation.state !== 'open') return []
  return RELOCATION_SIDES.filter((side) => !relocation[side].approved)
}

/** The sides for which an organization can answer now: both, where both have passed up to one superior. */
export function sidesToAnswer(relocation: Relocation, organizationId: number): RelocationSide[] {
  return waitingSides(relocation).filter((side) => relocation[side].handlerId === organizationId)
}

/**
 * The sides that an approval settles, and whether the organization moves by it. Asked for again by a side that has
 * approved, it settles none and moves nothing.
 */
export function decideApproval(
  relocation: Relocation,
  organizationId: number,
): Decision<{ sides: RelocationSide[]; moves: boolean }> {
  if (isRepeated(relocation, organizationId)) return accept({ sides: [], moves: false })
  const sides = sidesToAnswer(relocation, organizationId)
  if (sides.length === 0) return refuse('relocation.notOpen')
  return accept({ sides, moves: sides.length === waitingSides(relocation).length })
}

function isRepeated({ state, ...sides }: Relocation, organizationId: number): boolean {
  const mine = RELOCATION_SIDES.filter((side) => sides[side].handlerId === organizationId)
  const counts = state === 'open' || state === 'done'
  return counts && mine.length > 0 && mine.every((side) => sides[side].approved)
}

/** One side is enough to refuse. */
export function decideRefusal(
  relocation: Relocation,
  organizationId: number,
): Decision<{ side: RelocationSide }> {
  const [side] = sidesToAnswer(relocation, organizationId)
  return side ? accept({ side }) : refuse('relocation.notOpen')
}

/** Whoever proposed it may take it back until it is decided. */
export function decideWithdrawal(relocation: Relocation, organizationId: number): Decision<null> {
  const isOpen = relocation.state === 'open' && relocation.proposedBy === organizationId
  return isOpen ? accept(null) : refuse('relocation.notOpen')
}
