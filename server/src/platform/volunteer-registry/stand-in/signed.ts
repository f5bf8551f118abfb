import { bodyHash, isSignature, SIGNING_HEADERS, signatureOf } from '../signing.ts'
import type { Trouble } from './trouble.ts'

export interface Said {
  readonly status: number
  readonly body: object
}

interface Secret {
  readonly secret: string
  readonly clock: () => Date
}

const CLOCKS_APART_SECONDS = 300

/** Tells whether a request is signed, of this time, and not seen before. */
export function openSignatures({ secret, clock }: Secret) {
  const nonces = new Set<string>()
  return ({ method, headers }: Request, path: string, text: string): boolean => {
    const time = headers.get(SIGNING_HEADERS.time) ?? ''
    const nonce = headers.get(SIGNING_HEADERS.nonce) ?? ''
    if (!(Math.abs(clock().getTime() / 1000 - Number(time)) <= CLOCKS_APART_SECONDS)) return false
    if (nonce === '' || nonces.has(nonce)) return false
    nonces.add(nonce)
    const expected = signatureOf(secret, 'request', [method, path, time, nonce, bodyHash(text)])
    return isSignature(headers.get(SIGNING_HEADERS.signature) ?? '', expected)
  }
}

/** The answer as it leaves: signed, or with the lie that is asked for. */
export function signedAnswer({ secret, clock }: Secret, said: Said & { nonce: string }, lie: Trouble['lie']) {
  const { status, body, nonce } = said
  const other = { number: '110101200001010000', recordId: crypto.randomUUID() }
  const text =
    lie === 'noSense'
      ? '{"known":"perhaps"}'
      : JSON.stringify(lie === 'otherNumber' ? { ...body, ...other } : body)
  const time = Math.floor(clock().getTime() / 1000)
  const key = lie === 'otherSignature' ? `not ${secret}` : secret
  const headers = new Headers({ 'content-type': 'application/json', [SIGNING_HEADERS.time]: String(time) })
  const signature = signatureOf(key, 'answer', [status, nonce, time, bodyHash(text)])
  if (lie !== 'noSignature') headers.set(SIGNING_HEADERS.signature, signature)
  return new Response(text, { status, headers })
}
