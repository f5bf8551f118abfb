import type { Audience } from './audience.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Seconds, docs/security.md “Numbers”. */
export interface SessionLifetime {
  readonly idle: number
  readonly absolute: number
}

export const SESSION_LIFETIMES: Record<Audience, SessionLifetime> = {
  person: { idle: 7 * DAY, absolute: 30 * DAY },
  organization: { idle: 30 * MINUTE, absolute: 12 * HOUR },
  staff: { idle: 15 * MINUTE, absolute: 8 * HOUR },
}

/** By whose rule a session lives: a person at the console, a shared PC, is logged out as an organization is. */
export function sessionAudience({
  audience,
  app,
}: {
  readonly audience: Audience
  readonly app: 'console' | 'mobile'
}): Audience {
  return audience === 'person' && app === 'console' ? 'organization' : audience
}

/** How a session was opened. */
export const LOG_IN_WAYS = ['registration', 'password', 'smsCode', 'passkey'] as const

export type LogInWay = (typeof LOG_IN_WAYS)[number]

export interface SessionClock {
  readonly audience: Audience
  readonly createdAt: Date
  readonly lastSeenAt: Date
  readonly now: Date
}

/** False from the very instant at which one of the two lifetimes is over. */
export function isSessionAlive({ audience, createdAt, lastSeenAt, now }: SessionClock): boolean {
  const { idle, absolute } = SESSION_LIFETIMES[audience]
  return secondsBetween(lastSeenAt, now) < idle && secondsBetween(createdAt, now) < absolute
}

function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000
}
