import type { KeyObject } from 'node:crypto'
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

interface Start {
  readonly options: Record<string, unknown>
}

/** What a spoilt or foreign authenticator says otherwise. */
export interface Changes {
  readonly origin?: string
  readonly challenge?: string
  readonly rpId?: string
  readonly counter?: number
  readonly verified?: boolean
  readonly userHandle?: string
}

const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest()

/** An authenticator in software (WebAuthn Level 3): ES256, no attestation, one passkey. */
export function softAuthenticator(origin: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = base64url(randomBytes(32))
  const envelope = { id, rawId: id, type: 'public-key', clientExtensionResults: {} }
  let counter = 0
  let handle: string | undefined

  /** Rises with each use unless told otherwise. */
  const count = (changes: Changes) => {
    counter = changes.counter ?? counter + 1
    return { rpId: new URL(origin).hostname, ...changes, counter }
  }

  return {
    id,
    make(start: Start, changes: Changes = {}) {
      const { user } = start.options as { user?: { id: string } }
      handle = user?.id
      const attested = [Buffer.alloc(16), Buffer.of(0, 32), Buffer.from(id, 'base64url'), coseKey(publicKey)]
      const attestationObject = base64url(attestation(authenticatorData(count(changes), attested)))
      const clientDataJSON = base64url(clientData('webauthn.create', start, { origin, ...changes }))
      return { ...envelope, response: { clientDataJSON, attestationObject, transports: ['internal'] } }
    },
    use(start: Start, changes: Changes = {}) {
      const authData = authenticatorData(count(changes))
      const client = clientData('webauthn.get', start, { origin, ...changes })
      const signature = sign('sha256', Buffer.concat([authData, sha256(client)]), privateKey)
      const response = {
        clientDataJSON: base64url(client),
        authenticatorData: base64url(authData),
        signature: base64url(signature),
        userHandle: changes.userHandle ?? handle,
      }
      return { ...envelope, response }
    },
  }
}

function clientData(type: string, { options }: Start, { origin, challenge }: Changes): Buffer {
  const data = { type, challenge: challenge ?? options.challenge, origin, crossOrigin: false }
  return Buffer.from(JSON.stringify(data))
}

function authenticatorData(
  { rpId, counter, verified = true }: Changes & { rpId: string; counter: number },
  attested: Uint8Array[] = [],
): Buffer {
  const flags = PRESENT | (verified ? VERIFIED : 0) | (attested.length > 0 ? ATTESTED : 0)
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([sha256(rpId), Buffer.of(flags), count, ...attested])
}

function attestation(authData: Buffer): Uint8Array {
  const parts: [string, string | Uint8Array<ArrayBuffer> | Map<string, string>][] = [
    ['fmt', 'none'],
    ['attStmt', new Map()],
    ['authData', Uint8Array.from(authData)],
  ]
  return isoCBOR.encode(new Map(parts))
}

/** RFC 9052: an elliptic-curve key of P-256 for ES256. */
function coseKey(publicKey: KeyObject): Uint8Array {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const coordinate = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'))
  const entries: [number, number | Uint8Array<ArrayBuffer>][] = [
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, coordinate(x)],
    [-3, coordinate(y)],
  ]
  return isoCBOR.encode(new Map(entries))
}
