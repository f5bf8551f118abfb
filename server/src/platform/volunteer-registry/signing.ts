import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What a signature is for: none of them serves as another. */
type Purpose = 'request' | 'answer' | 'callback'

/** HMAC-SHA-256 in base64url over purpose and parts, one a line. No part may hold a line break. */
export function signatureOf(secret: string, purpose: Purpose, parts: readonly (string | number)[]): string {
  return createHmac('sha256', secret)
    .update([purpose, ...parts].join('\n'), 'utf8')
    .digest('base64url')
}

/** Whether a signature is the right one; takes as long for a wrong one. */
export function isSignature(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash('sha256').update(text).digest())
  return one !== undefined && other !== undefined && timingSafeEqual(one, other)
}

/** SHA-256 of a body in base64url; that of nothing for a request without one. */
export function bodyHash(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('base64url')
}

/** The headers that carry time (seconds since 1970), nonce and signature. */
export const SIGNING_HEADERS = {
  key: 'x-registry-key',
  time: 'x-registry-time',
  nonce: 'x-registry-nonce',
  signature: 'x-registry-signature',
} as const
