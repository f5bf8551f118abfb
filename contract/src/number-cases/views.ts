// Apart from the shapes: the console reads these, and zod, which compiles by eval, must not come along.

/** `silent`: of subordinates that have let the deadline pass. */
export const CORRECTION_SCOPES = ['own', 'subtree', 'silent'] as const

/** `toCollect` and `toEscalate`: what waits for this organization; `held`: its members hold the number. */
export const CASE_VIEWS = ['open', 'toCollect', 'toEscalate', 'held', 'settled', 'all'] as const

/** `escalated` waits to be taken up; `coming` is still with committees. */
export const DESK_VIEWS = ['escalated', 'inReview', 'overdue', 'coming', 'settled'] as const
