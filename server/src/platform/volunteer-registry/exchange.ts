import { randomBytes } from 'node:crypto'
import { bodyHash, isSignature, SIGNING_HEADERS, signatureOf } from './signing.ts'
import { RegistryOutage } from './volunteer-registry.ts'

/** How a request travels: `fetch`, or into a stand-in of this process. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>

export interface Correspondent {
  readonly url: string
  readonly keyId: string
  readonly secret: string
  readonly transport: Transport
  readonly clock: () => Date
}

export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT'
  /** With the query. */
  readonly path: string
  readonly body?: object
  readonly idempotencyKey?: string
  readonly timeoutMs: number
}

const CLOCKS_APART_SECONDS = 300
/** More than this no answer needs; a registry that sends without end is no registry. */
const ANSWER_BYTES = 2_000_000

/** One signed question and its verified answer as JSON (docs/volunteer-registry.md). Throws `RegistryOutage`. */
export async function exchange(with_: Correspondent, question: Question): Promise<unknown> {
  const nonce = randomBytes(16).toString('base64url')
  const response = await send(with_, question, nonce)
  const text = await readBounded(response)
  verify(with_, { response, text, nonce })
  if (response.status >= 300)
    throw new RegistryOutage('refusing', `it answered ${response.status}`, about(response.status))
  try {
    return JSON.parse(text)
  } catch {
    throw new RegistryOutage('lying', 'its answer is not JSON', { concernsOne: true })
  }
}

/** Statuses that say who we are or how much we ask, and so are about every request. */
const ABOUT_US = [401, 403, 429]

const about = (status: number) => ({ status, concernsOne: status < 500 && !ABOUT_US.includes(status) })

async function send(
  { url, keyId, secret, transport, clock }: Correspondent,
  { method, path, body, idempotencyKey, timeoutMs }: Question,
  nonce: string,
): Promise<Response> {
  const text = body === undefined ? '' : JSON.stringify(body)
  const time = seconds(clock())
  const signature = signatureOf(secret, 'request', [method, path, time, nonce, bodyHash(text)])
  const headers = {
    [SIGNING_HEADERS.key]: keyId,
    [SIGNING_HEADERS.time]: String(time),
    [SIGNING_HEADERS.nonce]: nonce,
    [SIGNING_HEADERS.signature]: signature,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  }
  const content = body === undefined ? {} : { body: text }
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    return await transport(`${url}${path}`, { method, headers, ...content, signal, redirect: 'error' })
  } catch (error) {
    throw new RegistryOutage('silent', `no answer (${error instanceof Error ? error.name : 'unknown'})`)
  }
}

async function readBounded(response: Response): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const part of response.body ?? []) {
      bytes += part.length
      if (bytes > ANSWER_BYTES) break
      parts.push(part)
    }
  } catch {
    throw new RegistryOutage('silent', 'its answer broke off')
  }
  if (bytes > ANSWER_BYTES) throw new RegistryOutage('refusing', 'its answer does not end')
  return Buffer.concat(parts).toString('utf8')
}

interface Received {
  readonly response: Response
  readonly text: string
  readonly nonce: string
}

/** A proxy in between answers without a signature: that is an outage like another; a wrong signature is a lie. */
function verify({ secret, clock }: Correspondent, { response, text, nonce }: Received): void {
  const given = response.headers.get(SIGNING_HEADERS.signature)
  if (given === null) {
    const reason = response.status >= 500 ? 'silent' : 'lying'
    throw new RegistryOutage(reason, `it answered ${response.status} without a signature`)
  }
  const time = Number(response.headers.get(SIGNING_HEADERS.time))
  const expected = signatureOf(secret, 'answer', [response.status, nonce, time, bodyHash(text)])
  if (!isSignature(given, expected)) throw new RegistryOutage('lying', 'its answer is not signed by it')
  if (!(Math.abs(seconds(clock()) - time) <= CLOCKS_APART_SECONDS))
    throw new RegistryOutage('lying', 'its answer is of another time')
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000)
}
