import { KEY_ID_PATTERN } from './envelope.ts'
import { VaultError } from './vault-error.ts'

/** Bytes of every master key. */
export const KEY_BYTES = 32

export interface KeyRing {
  readonly currentKeyId: string
  readonly keys: ReadonlyMap<string, Buffer>
}

/** Reads and checks the ring: ids well formed and unique, keys of 32 bytes, the current one present. */
export function readKeys(
  entries: readonly { readonly id: string; readonly key: string }[],
  currentKeyId: string,
): KeyRing {
  const keys = new Map<string, Buffer>()
  for (const { id, key } of entries) {
    if (!KEY_ID_PATTERN.test(id)) throw new VaultError('badKeys', `A key id is malformed: “${id}”`)
    if (keys.has(id)) throw new VaultError('badKeys', `The key id “${id}” is there twice`)
    keys.set(id, keyBytes(key, `The key “${id}”`))
  }
  if (!keys.has(currentKeyId)) {
    throw new VaultError('badKeys', `The current key “${currentKeyId}” is not on the ring`)
  }
  return { currentKeyId, keys }
}

/** Reads the blind index key and refuses one that also encrypts: a leak of one must not open the other. */
export function blindIndexKeyOf(base64: string, ring: KeyRing): Buffer {
  const key = keyBytes(base64, 'The blind index key')
  for (const other of ring.keys.values()) {
    if (other.equals(key)) throw new VaultError('badKeys', 'The blind index key is also an encryption key')
  }
  return key
}

function keyBytes(base64: string, what: string): Buffer {
  const key = Buffer.from(base64, 'base64')
  if (key.length !== KEY_BYTES) throw new VaultError('badKeys', `${what} is not ${KEY_BYTES} bytes in base64`)
  return key
}
