/** Into one’s subtree, out of it, from one branch of it to another. */
export const TRANSFER_DIRECTIONS = ['in', 'out', 'through'] as const

/** The caller has the step; under way; settled. */
export const TRANSFER_STANDINGS = ['mine', 'open', 'settled'] as const
