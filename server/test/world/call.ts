import type { Call } from '../../src/platform/call.ts'
import type { Platform } from '../../src/platform/platform.ts'

/** A call as a use case gets it, without a request. */
export function callOf(platform: Platform, parts: Partial<Call> = {}): Call {
  return {
    platform,
    app: 'console',
    actor: null,
    now: platform.clock(),
    address: '127.0.0.1',
    device: '',
    origin: 'https://league.example.cn',
    deviceToken: null,
    setSessionToken() {},
    setDeviceToken() {},
    ...parts,
  }
}
