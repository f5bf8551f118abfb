import type { OrganizationPower, PersonPower } from '@qingtuan/domain/cadres/access'
import type { Actor, App } from './actor.ts'
import type { Platform } from './platform.ts'
import { refused } from './refused.ts'

/** One request: what a use case knows beside its input. */
export interface Call {
  readonly platform: Platform
  readonly app: App
  readonly actor: Actor | null
  /** The instant at which the request came; a use case never asks the clock again. */
  readonly now: Date
  /** Under which users reach the system, without a slash at the end; for links, QR codes and passkeys. */
  readonly origin: string
  readonly address: string
  readonly device: string
  /** The secret by which an account knows this device again; null before the first proof on it. */
  readonly deviceToken: string | null
  /** Sets or, with null, clears the session cookie of the app in the answer. */
  setSessionToken(token: string | null): void
  setDeviceToken(token: string): void
}

/** The signed-in account. Only endpoints whose `who` is not `anyone` may ask. */
export function actorOf(call: Call): Actor {
  if (!call.actor) throw refused('session.required')
  return call.actor
}

/** The organization in whose name this call acts. */
export function organizationOf(call: Call): OrganizationPower {
  const { power } = actorOf(call)
  if (power.kind !== 'organization') throw refused('access.denied')
  return power
}

/** For what stays with an organization’s shared account; throws `session.sharedAccountRequired` where a cadre acts. */
export function requireSharedAccount(call: Call): void {
  if (actorOf(call).cadre) throw refused('session.sharedAccountRequired')
}

/** The person who calls. */
export function personOf(call: Call): PersonPower {
  const { power } = actorOf(call)
  if (power.kind !== 'person') throw refused('access.denied')
  return power
}
