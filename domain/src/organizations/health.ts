/** Spec “Organizations”, Health: what a superior should look into, of an active organization. */
export const HEALTH_MARKS = [
  'tooFewMembers',
  'tooManyMembers',
  'noSecretary',
  'noContact',
  'neverLoggedIn',
  'inactive',
] as const

export type HealthMark = (typeof HEALTH_MARKS)[number]

/** A branch has at least 3 members, and is divided when it has more than 50. */
export const BRANCH_MEMBERS_MINIMUM = 3
export const BRANCH_MEMBERS_MAXIMUM = 50

export const INACTIVE_AFTER_MONTHS = 6

/** Since when an organization has to have logged in or acted in order to count as active at `now`. */
export function inactiveSince(now: Date): Date {
  const since = new Date(now)
  since.setUTCMonth(since.getUTCMonth() - INACTIVE_AFTER_MONTHS)
  return since
}
