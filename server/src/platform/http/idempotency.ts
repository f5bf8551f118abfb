import { createHash } from 'node:crypto'
import type { Call } from '../call.ts'
import { refused } from '../refused.ts'

const CONTEXT = 'idempotencyKey.answer'
const KEY = /^[A-Za-z0-9_-]{8,100}$/
/** A request that was cut off must not block its own repetition for ever. */
const RUNNING_MS = 30_000

export interface KeyedRequest {
  readonly key: string
  readonly operation: string
  readonly input: unknown
}

/** What the first request was answered with: its output, and the session that it opened or closed. */
interface Kept<T> {
  readonly output: T
  readonly sessionToken?: string | null
  readonly deviceToken?: string
}

/** Runs a write once per key: a repetition gets the first answer, another request under the key is refused. */
export async function once<T>(
  call: Call,
  request: KeyedRequest,
  run: (call: Call) => Promise<T>,
): Promise<T> {
  if (!KEY.test(request.key)) throw refused('input.invalid', { field: 'idempotency-key' })
  const { vault } = call.platform
  const scope = scopeOf(call)
  const hash = vault
    .blindIndex('request', JSON.stringify([request.operation, await written(request.input)]))
    .toString('base64url')
  const first = await claim(call, { scope, key: request.key, hash })
  if (first) return answerAgain(call, JSON.parse(first) as Kept<T>)
  try {
    const kept = await runKept(call, run)
    await keep(call, { scope, key: request.key }, vault.encrypt(JSON.stringify(kept), CONTEXT))
    return kept.output
  } catch (error) {
    await forget(call, { scope, key: request.key })
    throw error
  }
}

/** Of a cadre also the organization they act for, so that no answer of one is given for another. */
function scopeOf({ actor }: Call): string {
  if (!actor) return 'visitor'
  const acting = actor.cadre && actor.power.kind === 'organization' ? actor.power.organizationId : null
  return acting === null ? actor.accountId : `${actor.accountId}:${acting}`
}

/** A file stands for its content: JSON knows none. */
async function written(input: unknown): Promise<unknown> {
  if (!(input instanceof Blob)) return input
  return createHash('sha256')
    .update(new Uint8Array(await input.arrayBuffer()))
    .digest('hex')
}

/** Somebody whose first answer was lost is logged in like one who got it, or would hold an answer without its session. */
function answerAgain<T>(call: Call, { output, sessionToken, deviceToken }: Kept<T>): T {
  if (sessionToken !== undefined) call.setSessionToken(sessionToken)
  if (deviceToken !== undefined) call.setDeviceToken(deviceToken)
  return output
}

async function runKept<T>(call: Call, run: (call: Call) => Promise<T>): Promise<Kept<T>> {
  let given: Omit<Kept<T>, 'output'> = {}
  const output = await run({
    ...call,
    setSessionToken(sessionToken) {
      given = { ...given, sessionToken }
      call.setSessionToken(sessionToken)
    },
    setDeviceToken(deviceToken) {
      given = { ...given, deviceToken }
      call.setDeviceToken(deviceToken)
    },
  })
  return { output, ...given }
}

type Key = { scope: string; key: string }

/** Null when this request is the first; else the first one's answer. */
async function claim(call: Call, { scope, key, hash }: Key & { hash: string }): Promise<string | null> {
  const { database, vault } = call.platform
  const taken = await database
    .insertInto('idempotency_key')
    .values({ scope, key, request_hash: hash, created_at: call.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst()
  if (taken) return null
  const row = await database
    .selectFrom('idempotency_key')
    .selectAll()
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirst()
  if (row && row.request_hash !== hash) throw refused('request.keyReused')
  if (row?.answer_box) return vault.decrypt(row.answer_box, CONTEXT)
  if (row && call.now.getTime() - row.created_at.getTime() < RUNNING_MS) throw refused('record.changed')
  return null
}

async function keep(call: Call, { scope, key }: Key, box: Buffer): Promise<void> {
  const { database } = call.platform
  await database
    .updateTable('idempotency_key')
    .set({ answer_box: box })
    .where('scope', '=', scope)
    .where('key', '=', key)
    .execute()
}

async function forget(call: Call, { scope, key }: Key): Promise<void> {
  const { database } = call.platform
  await database.deleteFrom('idempotency_key').where('scope', '=', scope).where('key', '=', key).execute()
}
