import type { CalendarDate } from '../shared/calendar-date.ts'
import type { PostCode } from '../shared/code-tables/post.ts'
import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'
import type { PostRole } from './post-access.ts'
import { CONFIRMED_POSTS } from './post-state.ts'

/** The particulars of a post. */
export interface Particulars {
  readonly post: PostCode
  /** What the post is called, where it is none of the list. */
  readonly postNote: string | null
  readonly startedOn: CalendarDate
  /** Last day of the term; null where none is set. */
  readonly termEndsOn: CalendarDate | null
}

/** The particulars as they are kept, or why not. */
export function readParticulars<T extends Particulars>(typed: T): Decision<T> {
  const note = typed.postNote?.trim() ?? ''
  if (typed.post === 'other' && note === '') return refuse('cadrePost.noteRequired')
  if (typed.termEndsOn !== null && typed.termEndsOn <= typed.startedOn)
    return refuse('cadrePost.termBeforeStart')
  return accept({ ...typed, postNote: typed.post === 'other' ? note : null })
}

/** What only a superior may confirm cannot be reached by renaming another post. */
export function judgePostChange(
  before: PostCode,
  after: PostCode,
  { role, hasSuperior }: { role: PostRole; hasSuperior: boolean },
): Decision<PostCode> {
  const rises = after !== before && CONFIRMED_POSTS.includes(after) && !CONFIRMED_POSTS.includes(before)
  const isSecretaryNow = after !== before && after === 'secretary'
  const needsConfirmation = (rises || isSecretaryNow) && hasSuperior && role === 'own'
  return needsConfirmation ? refuse('cadrePost.confirmationNeeded') : accept(after)
}

/** How long before the end of a term its organization is reminded. */
export const TERM_REMINDER_DAYS = 30

/** Whether a term is over. Nothing ends by itself: the organization ends the post or gives it another term. */
export function isTermOver(termEndsOn: CalendarDate | null, today: CalendarDate): boolean {
  return termEndsOn !== null && termEndsOn < today
}

export function judgeEndOfTerm(termEndsOn: CalendarDate | null, today: CalendarDate): Decision<null> {
  return isTermOver(termEndsOn, today) ? accept(null) : refuse('cadrePost.termNotOver')
}
