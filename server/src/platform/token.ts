import { createHash, randomBytes } from 'node:crypto'

/** An opaque secret of 256 bits, as text that fits a cookie or an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token. A plain hash is enough: the token itself cannot be guessed. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
