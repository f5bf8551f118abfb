import type { Actor } from '../platform/actor.ts'
import type { Call } from '../platform/call.ts'
import type { Platform } from '../platform/platform.ts'

/** A call that no request stands behind: planting acts with the doors and use cases that requests use. */
export function systemCall(platform: Platform, now: Date, actor: Actor | null = null): Call {
  return { platform, app: 'console', actor, now, address: '', device: '', setSessionToken() {} }
}
