import type { Actor } from './actor.ts'
import type { Call } from './call.ts'
import { configuredOrigin } from './http/origin.ts'
import type { Platform } from './platform.ts'

const NO_COOKIES = { deviceToken: null, setSessionToken() {}, setDeviceToken() {} }

/** A call that no request stands behind: jobs and planting act with the doors and use cases that requests use. */
export function systemCall(platform: Platform, now: Date, actor: Actor | null = null): Call {
  const origin = configuredOrigin(platform.config)
  return { platform, app: 'console', actor, now, origin, address: '', device: '', ...NO_COOKIES }
}
