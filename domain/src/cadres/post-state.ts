import type { PostCode } from '../shared/code-tables/post.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { PostRole } from './post-access.ts'

/** 待确认, 在任, 已离任. */
export const POST_STATES = ['proposed', 'active', 'ended'] as const

export type PostState = (typeof POST_STATES)[number]

/** 免职, 任期届满, 转出, 组织归档, 离团, 撤回提名, 上级未确认. */
export const POST_END_REASONS = [
  'dismissed',
  'termOver',
  'transferred',
  'organizationArchived',
  'leftLeague',
  'withdrawn',
  'declined',
] as const

export type PostEndReason = (typeof POST_END_REASONS)[number]

/**
 * `confirm` and `decline` a proposal; `withdraw` it; `change` the particulars; `setAccess` to the console; `dismiss`
 * and `endTerm`; `vacate` for what ends a post with something else: a transfer, an archival, the end of a membership.
 */
export const POST_ACTS = [
  'confirm',
  'decline',
  'withdraw',
  'change',
  'setAccess',
  'dismiss',
  'endTerm',
  'vacate',
] as const

export type PostAct = (typeof POST_ACTS)[number]

/** Every state against every act; null where the act is impossible. Server, buttons and docs derive from it. */
export const POST_TRANSITIONS: Readonly<Record<PostState, Readonly<Record<PostAct, PostState | null>>>> = {
  proposed: {
    confirm: 'active',
    decline: 'ended',
    withdraw: 'ended',
    change: 'proposed',
    setAccess: null,
    dismiss: null,
    endTerm: null,
    vacate: 'ended',
  },
  active: {
    confirm: null,
    decline: null,
    withdraw: null,
    change: 'active',
    setAccess: 'active',
    dismiss: 'ended',
    endTerm: 'ended',
    vacate: 'ended',
  },
  ended: {
    confirm: null,
    decline: null,
    withdraw: null,
    change: null,
    setAccess: null,
    dismiss: null,
    endTerm: null,
    vacate: null,
  },
}

/** Who does an act. The system alone vacates; further up one only looks. */
export const POST_ACTORS_OF: Readonly<Record<PostAct, readonly PostRole[]>> = {
  confirm: ['superior'],
  decline: ['superior'],
  withdraw: ['own', 'superior'],
  change: ['own', 'superior'],
  setAccess: ['own', 'superior'],
  dismiss: ['own', 'superior'],
  endTerm: ['own', 'superior'],
  vacate: [],
}

/** ◆ The secretary and the deputies of an organization are confirmed by its direct superior. */
export const CONFIRMED_POSTS: readonly PostCode[] = ['secretary', 'deputySecretary']

/** How a new post begins: whoever stands at the top has nobody to confirm it, and a superior confirms by appointing. */
export function firstPostState(
  post: PostCode,
  { role, hasSuperior }: { role: PostRole; hasSuperior: boolean },
): 'proposed' | 'active' {
  return CONFIRMED_POSTS.includes(post) && hasSuperior && role === 'own' ? 'proposed' : 'active'
}

/** The state after the act, or why this actor may not do it. */
export function judgePostAct(state: PostState, act: PostAct, role: PostRole): Decision<PostState> {
  if (!POST_ACTORS_OF[act].includes(role)) return refuse('access.denied')
  const next = POST_TRANSITIONS[state][act]
  return next === null ? refuse(state === 'ended' ? 'cadrePost.ended' : 'cadrePost.notNow') : accept(next)
}

/** The acts that would be accepted now: the buttons to show. */
export function nextPostActs(state: PostState, role: PostRole): PostAct[] {
  return POST_ACTS.filter((act) => judgePostAct(state, act, role).ok)
}

/** What the history of a post tells. */
export const POST_STEPS = [
  'appoint',
  'propose',
  'confirm',
  'decline',
  'withdraw',
  'change',
  'grantAccess',
  'withdrawAccess',
  'dismiss',
  'endTerm',
  'vacate',
] as const

export type PostStep = (typeof POST_STEPS)[number]
