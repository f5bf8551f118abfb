import type { Profile } from './ciphers.ts'
import { VaultError } from './vault-error.ts'

/** What a key id may look like; it is stored in clear in front of every box. */
export const KEY_ID_PATTERN = /^[a-zA-Z0-9._-]{1,32}$/

const VERSION = 1
const PROFILE_BYTES: Readonly<Record<Profile, number>> = { modern: 1, gm: 2 }

export interface Envelope {
  readonly profile: Profile
  readonly keyId: string
  readonly header: Buffer
  readonly sealed: Buffer
}

/** The header of a box: version, profile, length of the key id, key id. */
export function writeEnvelope(profile: Profile, keyId: string): Buffer {
  const id = Buffer.from(keyId, 'ascii')
  return Buffer.concat([Buffer.from([VERSION, PROFILE_BYTES[profile], id.length]), id])
}

/** Splits a box into its header and what is sealed. Throws `VaultError` with reason `malformed`. */
export function readEnvelope(box: Buffer): Envelope {
  if (box[0] !== VERSION) throw malformed('an unknown version')
  const profile = (['modern', 'gm'] as const).find((name) => PROFILE_BYTES[name] === box[1])
  if (!profile) throw malformed('an unknown profile')
  const end = 3 + (box[2] ?? 0)
  const keyId = box.toString('latin1', 3, end)
  if (box.length < end || !KEY_ID_PATTERN.test(keyId)) throw malformed('a malformed key id')
  return { profile, keyId, header: box.subarray(0, end), sealed: box.subarray(end) }
}

function malformed(what: string): VaultError {
  return new VaultError('malformed', `The box has ${what}`)
}
