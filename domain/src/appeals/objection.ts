import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { AppealState } from './state.ts'
import { isOpenAppeal } from './transitions.ts'

/** How long the present holder may object, counted from the warning. */
export const OBJECTION_HOURS = 24

const HOUR = 3_600_000

/** Until when whoever was warned at `warnedAt` may object. */
export function objectUntil(warnedAt: Date): Date {
  return new Date(warnedAt.getTime() + OBJECTION_HOURS * HOUR)
}

export interface Objecting {
  readonly state: AppealState
  /** Null when no phone was bound to the record, so that nobody was warned. */
  readonly objectUntil: Date | null
  readonly objectedAt: Date | null
  readonly now: Date
}

/** Refuses `appeal.objectionOver` and `appeal.alreadyObjected`. */
export function judgeObjection(objecting: Objecting): Decision<null> {
  if (!isOpenAppeal(objecting.state)) return refuse('appeal.objectionOver')
  if (objecting.objectedAt !== null) return refuse('appeal.alreadyObjected')
  return mayStillObject(objecting) ? accept(null) : refuse('appeal.objectionOver')
}

/** The record is a cadre’s, its holder objected, or its holder’s 24 hours still run. */
export function needsTwoReviewers(appeal: Omit<Objecting, 'state'> & { readonly isCadre: boolean }): boolean {
  return appeal.isCadre || appeal.objectedAt !== null || mayStillObject(appeal)
}

/** Whether a phone was bound to the record only after the warning left, so that nobody who holds it can have objected. */
export function isHolderUnwarned({
  boundSince,
  objectUntil: until,
}: Pick<Objecting, 'objectUntil'> & { readonly boundSince: Date | null }): boolean {
  if (boundSince === null) return false
  return until === null || objectUntil(boundSince).getTime() > until.getTime()
}

function mayStillObject({ objectUntil: until, now }: Pick<Objecting, 'objectUntil' | 'now'>): boolean {
  return until !== null && now.getTime() < until.getTime()
}
