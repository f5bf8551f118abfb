/** 报名中, 已报满 (one may wait), 报名截止, 进行中, 已结束, 已取消, 已确认时长. */
export const SERVICE_PHASES = ['open', 'full', 'closed', 'running', 'over', 'cancelled', 'confirmed'] as const
export type ServicePhase = (typeof SERVICE_PHASES)[number]

export interface ServiceStanding {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly signUpUntil: Date
  readonly places: number
  readonly signedUp: number
  readonly cancelledAt: Date | null
  readonly confirmedAt: Date | null
}

/** Where a project stands at a moment. */
export function servicePhase(project: ServiceStanding, now: Date): ServicePhase {
  if (project.cancelledAt !== null) return 'cancelled'
  if (project.confirmedAt !== null) return 'confirmed'
  if (project.endsAt <= now) return 'over'
  if (project.startsAt <= now) return 'running'
  if (project.signUpUntil <= now) return 'closed'
  return project.signedUp >= project.places ? 'full' : 'open'
}

/** Whether it has not begun: what it says may change, and who has a place may give it up. */
export function isAhead(phase: ServicePhase): boolean {
  return phase === 'open' || phase === 'full' || phase === 'closed'
}

/** Whether it can be called off: until its end. */
export function mayCallOff(phase: ServicePhase): boolean {
  return isAhead(phase) || phase === 'running'
}

/** How many who wait get a place now. */
export function placesToGive(
  { places, signedUp, waiting }: { places: number; signedUp: number; waiting: number },
  phase: ServicePhase,
): number {
  return isAhead(phase) ? Math.max(0, Math.min(places - signedUp, waiting)) : 0
}
