import { isIP } from 'node:net'
import type { Call } from '../../platform/call.ts'
import { refused } from '../../platform/refused.ts'

export interface RelyingParty {
  /** The host without its port: to it passkeys belong. */
  readonly id: string
  readonly origin: string
}

/** Whose passkeys this call is about; throws `passkey.unavailable` under a bare IP address, where browsers make none. */
export function relyingPartyOf({ origin }: Pick<Call, 'origin'>): RelyingParty {
  const { hostname: id } = new URL(origin)
  if (isIP(id) !== 0 || id.startsWith('[')) throw refused('passkey.unavailable')
  return { id, origin }
}
