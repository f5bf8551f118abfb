import type { KeyObject } from 'node:crypto'
import { createHmac, createSecretKey } from 'node:crypto'
import type { Profile } from './ciphers.ts'
import { profileCipher } from './ciphers.ts'
import { readEnvelope, writeEnvelope } from './envelope.ts'
import type { KeyRing } from './key-ring.ts'
import { blindIndexKeyOf, readKeys } from './key-ring.ts'
import { VaultError } from './vault-error.ts'

export interface VaultOptions {
  readonly profile: Profile
  /** Every key that boxes in the database may still carry; each is 32 bytes in base64. */
  readonly keys: readonly { readonly id: string; readonly key: string }[]
  readonly currentKeyId: string
  /** 32 bytes in base64, never one of `keys`. It cannot be rotated without rebuilding the indexes. */
  readonly blindIndexKey: string
}

/** What a blind index is about. The same value under two kinds gives unrelated indexes. */
export type BlindIndexKind = 'document' | 'phone' | (string & {})

export interface Vault {
  /** Seals a text for one context (table, column and row, say); only the same context opens it. */
  encrypt(plain: string, context: string): Buffer
  /** Opens a box. Throws `VaultError` when it was changed, moved, or its key is not on the ring. */
  decrypt(box: Buffer, context: string): string
  /** `encrypt` for file contents. */
  encryptBytes(plain: Buffer, context: string): Buffer
  /** `decrypt` for file contents. */
  decryptBytes(box: Buffer, context: string): Buffer
  /** 32 bytes by which equal values are found without being readable. The caller canonicalises first. */
  blindIndex(kind: BlindIndexKind, value: string): Buffer
  /** True when the box was sealed under another key or profile than the present one. */
  needsReencryption(box: Buffer): boolean
}

/** Opens the vault. Throws `VaultError` with reason `badKeys` when the ring is not usable. */
export function openVault(options: VaultOptions): Vault {
  const ring = readKeys(options.keys, options.currentKeyId)
  const indexKey = createSecretKey(blindIndexKeyOf(options.blindIndexKey, ring))
  const seal = (plain: Buffer, context: string) => sealBytes(options.profile, ring, plain, context)
  const open = (box: Buffer, context: string) => openBytes(ring, box, context)
  return {
    encrypt: (plain, context) => seal(Buffer.from(plain, 'utf8'), context),
    decrypt: (box, context) => open(box, context).toString('utf8'),
    encryptBytes: seal,
    decryptBytes: open,
    blindIndex: (kind, value) => blindIndex(indexKey, kind, value),
    needsReencryption: (box) => {
      const { profile, keyId } = readEnvelope(box)
      return profile !== options.profile || keyId !== ring.currentKeyId
    },
  }
}

function sealBytes(profile: Profile, ring: KeyRing, plain: Buffer, context: string): Buffer {
  const cipher = profileCipher(profile)
  const header = writeEnvelope(profile, ring.currentKeyId)
  const key = keyOf(ring, ring.currentKeyId)
  return Buffer.concat([header, cipher.seal(key, plain, boundTo(header, context))])
}

function openBytes(ring: KeyRing, box: Buffer, context: string): Buffer {
  const { profile, keyId, header, sealed } = readEnvelope(box)
  return profileCipher(profile).open(keyOf(ring, keyId), sealed, boundTo(header, context))
}

// The header is authenticated too, so that nobody relabels a box with another key or profile.
function boundTo(header: Buffer, context: string): Buffer {
  return Buffer.concat([header, Buffer.from(context, 'utf8')])
}

function keyOf(ring: KeyRing, id: string): Buffer {
  const key = ring.keys.get(id)
  if (!key) throw new VaultError('unknownKey', `The key “${id}” is not on the ring`)
  return key
}

// SHA-256 in both profiles: the index has to find the same rows after a change of profile.
function blindIndex(key: KeyObject, kind: string, value: string): Buffer {
  const kindBytes = Buffer.from(kind, 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(kindBytes.length)
  return createHmac('sha256', key).update(length).update(kindBytes).update(value, 'utf8').digest()
}
