/** From which loss on an organization must explain: a twentieth of last year’s members, and at least three. */
export const DROP_SHARE = 0.05
export const DROP_MEMBERS = 3

/** How many members fewer than a year before; 0 where there are as many or more, or there was no return. */
export function fewerMembers(before: number | null, now: number): number {
  return before === null ? 0 : Math.max(before - now, 0)
}

/** Whether the organization must explain why its members became fewer. */
export function needsExplanation(before: number | null, now: number): boolean {
  const fewer = fewerMembers(before, now)
  return before !== null && fewer >= DROP_MEMBERS && fewer >= before * DROP_SHARE
}
