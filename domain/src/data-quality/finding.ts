import type { FindingRole } from '../cadres/finding-access.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

/** 待整改, 已说明 (waits for the superior), 已认可, 已整改 (by the data itself). */
export const FINDING_STATES = ['open', 'explained', 'accepted', 'fixed'] as const

export type FindingState = (typeof FINDING_STATES)[number]

/** `explain` is the owner's, `accept` and `reject` its direct superior's; `fix` and `reopen` are the checks' own. */
export const FINDING_ACTS = ['explain', 'accept', 'reject', 'fix', 'reopen'] as const

export type FindingAct = (typeof FINDING_ACTS)[number]

type Row = Readonly<Record<FindingAct, FindingState | null>>

/** Every state against every act; null where the act is impossible. */
export const FINDING_TRANSITIONS: Readonly<Record<FindingState, Row>> = {
  open: { explain: 'explained', accept: null, reject: null, fix: 'fixed', reopen: null },
  explained: { explain: 'explained', accept: 'accepted', reject: 'open', fix: 'fixed', reopen: null },
  accepted: { explain: null, accept: null, reject: 'open', fix: 'fixed', reopen: null },
  fixed: { explain: null, accept: null, reject: null, fix: null, reopen: 'open' },
}

/** The state after an act of somebody, or why not. */
export function decideFinding(
  state: FindingState,
  act: 'explain' | 'accept' | 'reject',
  role: FindingRole,
): Decision<FindingState> {
  if (role !== (act === 'explain' ? 'owner' : 'superior')) return refuse('access.denied')
  const next = FINDING_TRANSITIONS[state][act]
  return next === null ? refuse('finding.notOpen') : accept(next)
}

export const REASON_BOUNDS = { minimum: 2, maximum: 300 } as const

/** A reason as it is kept; refused when it says nothing. */
export function readReason(raw: string): Decision<string> {
  const said = raw.trim()
  const length = [...said].length
  return length < REASON_BOUNDS.minimum || length > REASON_BOUNDS.maximum
    ? refuse('finding.reasonRequired', REASON_BOUNDS)
    : accept(said)
}
