import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { AppealAct, AppealActor, AppealState } from './state.ts'

/** Who does an act; the system dismisses too, when better photos stay away (`deadline.ts`). */
export const APPEAL_ACTORS_OF: Readonly<Record<AppealAct, AppealActor>> = {
  submit: 'appellant',
  claim: 'reviewer',
  release: 'reviewer',
  read: 'reviewer',
  uphold: 'reviewer',
  dismiss: 'reviewer',
  askPhotos: 'reviewer',
  supplyPhotos: 'appellant',
  withdraw: 'appellant',
  object: 'holder',
  close: 'system',
}

type Row = Readonly<Record<AppealAct, AppealState | null>>

const SETTLED: Row = {
  submit: null,
  claim: null,
  release: null,
  read: null,
  uphold: null,
  dismiss: null,
  askPhotos: null,
  supplyPhotos: null,
  withdraw: null,
  object: null,
  close: null,
}
const OPEN: Row = { ...SETTLED, withdraw: 'withdrawn', close: 'closed' }

/**
 * Every state against every act; null where the act is impossible. Server, buttons and docs derive from it. A claim
 * that has lapsed is to be read as `submitted` first (`claim.ts`), and the first of two reviewers who upholds sends
 * the appeal back to `submitted` (`upholding.ts`).
 */
export const APPEAL_TRANSITIONS: Readonly<Record<AppealState, Row>> = {
  submitted: { ...OPEN, claim: 'claimed', object: 'submitted' },
  claimed: {
    ...OPEN,
    claim: 'claimed',
    release: 'submitted',
    read: 'claimed',
    uphold: 'upheld',
    dismiss: 'dismissed',
    askPhotos: 'photosAsked',
    object: 'claimed',
  },
  photosAsked: { ...OPEN, supplyPhotos: 'submitted', dismiss: 'dismissed', object: 'photosAsked' },
  upheld: SETTLED,
  dismissed: SETTLED,
  withdrawn: SETTLED,
  closed: SETTLED,
}

/** Not decided yet; such an appeal keeps its document and phone from a second one. */
export const OPEN_APPEAL_STATES = ['submitted', 'claimed', 'photosAsked'] as const satisfies AppealState[]

export function isOpenAppeal(state: AppealState): boolean {
  return OPEN_APPEAL_STATES.some((open) => open === state)
}

/** Who must act for the appeal to move on; null when nothing waits. */
export const APPEAL_WAITS_FOR: Readonly<Record<AppealState, 'reviewer' | 'appellant' | null>> = {
  submitted: 'reviewer',
  claimed: 'reviewer',
  photosAsked: 'appellant',
  upheld: null,
  dismissed: null,
  withdrawn: null,
  closed: null,
}

/** The state after the act by the table alone; refuses `appeal.notOpen`. */
export function nextAppealState(state: AppealState, act: AppealAct): Decision<AppealState> {
  const next = APPEAL_TRANSITIONS[state][act]
  return next === null ? refuse('appeal.notOpen') : accept(next)
}

export interface AppellantActs {
  readonly withdraw: boolean
  readonly supplyPhotos: boolean
  /** File the same entries again; not after an upholding, for then the record is the appellant’s. */
  readonly refile: boolean
}

/** The buttons of whoever filed. */
export function appellantActs(state: AppealState): AppellantActs {
  return {
    withdraw: nextAppealState(state, 'withdraw').ok,
    supplyPhotos: nextAppealState(state, 'supplyPhotos').ok,
    refile: judgeRecall({ state, number: '' }).ok,
  }
}

/** Whether the entries may be taken over into a new appeal; refuses `appeal.alreadyOpen`, `appeal.notOpen`. */
export function judgeRecall(appeal: {
  readonly state: AppealState
  readonly number: string
}): Decision<null> {
  const { state, number } = appeal
  if (isOpenAppeal(state)) return refuse('appeal.alreadyOpen', { number })
  return state === 'upheld' ? refuse('appeal.notOpen') : accept(null)
}
