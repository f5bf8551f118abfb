import type { Power } from './power.ts'

/** The queue of identity appeals, its cases and its figures: reviewers alone, no organization at any level. */
export function mayReviewAppeals(power: Power): boolean {
  return power.kind === 'staff' && power.role === 'reviewer'
}
