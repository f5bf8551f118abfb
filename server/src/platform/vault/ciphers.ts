import type { KeyObject } from 'node:crypto'
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { VaultError } from './vault-error.ts'

/** `gm` uses the Chinese commercial algorithms (GB/T 32907 SM4, GB/T 32905 SM3). */
export type Profile = 'modern' | 'gm'

export interface ProfileCipher {
  /** Nonce, ciphertext and tag; `bound` is authenticated, not stored. */
  seal(key: Buffer, plain: Buffer, bound: Buffer): Buffer
  /** Throws `VaultError`: `malformed` when too short, `tampered` when the tag does not fit. */
  open(key: Buffer, sealed: Buffer, bound: Buffer): Buffer
}

/** The cipher of a profile; both draw their working keys from the same 32-byte master key. */
export function profileCipher(profile: Profile): ProfileCipher {
  return profile === 'modern' ? aesGcm : sm4HmacSm3
}

const GCM_NONCE = 12
const GCM_TAG = 16

const aesGcm: ProfileCipher = {
  seal(key, plain, bound) {
    const nonce = randomBytes(GCM_NONCE)
    const cipher = createCipheriv('aes-256-gcm', derive('sha256', key, 'aes-256-gcm', 32), nonce)
    cipher.setAAD(bound)
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  },
  open(key, sealed, bound) {
    const { nonce, body, tag } = split(sealed, GCM_NONCE, GCM_TAG)
    const workingKey = derive('sha256', key, 'aes-256-gcm', 32)
    const decipher = createDecipheriv('aes-256-gcm', workingKey, nonce, { authTagLength: GCM_TAG })
    decipher.setAAD(bound)
    decipher.setAuthTag(tag)
    const plain = decipher.update(body)
    try {
      return Buffer.concat([plain, decipher.final()])
    } catch {
      throw tampered()
    }
  },
}

const SM4_NONCE = 16
const SM3_TAG = 32

const sm4HmacSm3: ProfileCipher = {
  seal(key, plain, bound) {
    const nonce = randomBytes(SM4_NONCE)
    const cipher = createCipheriv('sm4-ctr', derive('sm3', key, 'sm4-ctr', 16), nonce)
    const body = Buffer.concat([cipher.update(plain), cipher.final()])
    return Buffer.concat([nonce, body, sm3Tag(key, nonce, body, bound)])
  },
  open(key, sealed, bound) {
    const { nonce, body, tag } = split(sealed, SM4_NONCE, SM3_TAG)
    if (!timingSafeEqual(tag, sm3Tag(key, nonce, body, bound))) throw tampered()
    const decipher = createDecipheriv('sm4-ctr', derive('sm3', key, 'sm4-ctr', 16), nonce)
    return Buffer.concat([decipher.update(body), decipher.final()])
  },
}

// The length in front keeps a byte from moving between what is bound and what is sealed.
function sm3Tag(key: Buffer, nonce: Buffer, body: Buffer, bound: Buffer): Buffer {
  const boundLength = Buffer.alloc(4)
  boundLength.writeUInt32BE(bound.length)
  const mac = createHmac('sm3', derive('sm3', key, 'hmac-sm3', 32))
  return mac.update(boundLength).update(bound).update(nonce).update(body).digest()
}

type Hash = 'sha256' | 'sm3'

/**
 * The working keys of each master key, as key objects: drawing one takes longer than sealing a number with it, and of
 * bytes Node makes a key object anew at each use. They go when their master key goes.
 */
const drawn = new WeakMap<Buffer, Map<string, KeyObject>>()

// One working key per algorithm, so that a ring which serves both profiles never shares one between them.
function derive(hash: Hash, key: Buffer, purpose: string, bytes: number): KeyObject {
  const known = drawn.get(key) ?? new Map<string, KeyObject>()
  drawn.set(key, known)
  const before = known.get(purpose)
  if (before) return before
  const derived = createSecretKey(Buffer.from(hkdfSync(hash, key, '', `qingtuan vault ${purpose}`, bytes)))
  known.set(purpose, derived)
  return derived
}

function split(sealed: Buffer, nonceBytes: number, tagBytes: number) {
  if (sealed.length < nonceBytes + tagBytes) throw new VaultError('malformed', 'The box is cut short')
  return {
    nonce: sealed.subarray(0, nonceBytes),
    body: sealed.subarray(nonceBytes, sealed.length - tagBytes),
    tag: sealed.subarray(sealed.length - tagBytes),
  }
}

function tampered(): VaultError {
  return new VaultError('tampered', 'The box was changed, or belongs to another context or key')
}
