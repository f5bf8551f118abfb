import { randomBytes } from 'node:crypto'
import { CALLBACK_PATH } from '../callback.ts'
import { bodyHash, signatureOf } from '../signing.ts'
import type { Row } from './ledger.ts'
import type { Trouble } from './trouble.ts'

/** Brings a message to who is called back; answers the status. */
export type SendCallback = (message: object) => Promise<number>

interface Caller {
  readonly secret: string
  readonly clock: () => Date
  readonly send: SendCallback
}

const HOUR_SECONDS = 3600

/** Says what became of a row, in the way that is asked for; answers the status of each message. */
export async function callBack(
  { secret, clock, send }: Caller,
  row: Pick<Row, 'recordId' | 'revision' | 'answer'>,
  how: Trouble['callbacks'],
): Promise<number[]> {
  if (how === 'none') return []
  const now = Math.floor(clock().getTime() / 1000)
  const time = how === 'late' ? now - HOUR_SECONDS : now
  const lie = { outcome: 'refused', refusal: 'other' } as const
  const { recordId, revision, answer } = row
  const payload = JSON.stringify({ recordId, revision, ...(how === 'forged' ? lie : answer) })
  const nonce = randomBytes(16).toString('base64url')
  const key = how === 'forged' ? `not ${secret}` : secret
  const signature = signatureOf(key, 'callback', [CALLBACK_PATH, time, nonce, bodyHash(payload)])
  const message = { time, nonce, signature, payload }
  const statuses: number[] = []
  for (let times = how === 'replayed' ? 3 : 1; times > 0; times -= 1) statuses.push(await send(message))
  return statuses
}

/** Sends messages over HTTP to an address. */
export function postCallback(url: string): SendCallback {
  return async (message) => {
    const headers = { 'content-type': 'application/json' }
    const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(message) })
    return status
  }
}
