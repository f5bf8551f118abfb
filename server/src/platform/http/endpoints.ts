import { implement } from '@orpc/server'
import { contract } from '@qingtuan/contract/contract'
import type { Locale } from '@qingtuan/contract/refusals'
import type { Call } from '../call.ts'
import { guardText } from './guard-text.ts'
import { guardWho } from './guards.ts'
import { once } from './idempotency.ts'

/** What a request brings beside its input. */
export interface RequestContext {
  readonly call: Call
  readonly idempotencyKey: string | null
  /** Which part of a file is asked for (`Range`). */
  readonly range: string | null
  readonly locale: Locale
  readonly requestId: string
}

/**
 * The contract, ready to be answered: who is judged first, then the input is parsed, then a repeated write is
 * recognised. A feature’s routes hang their use cases on it.
 */
export const endpoints = implement(contract)
  .$context<RequestContext>()
  .use(({ context, procedure, next }, input) => {
    const definition = procedure['~orpc']
    guardWho(context.call, definition.meta.who, definition.route.operationId ?? '')
    guardText(input)
    return next()
  })
  .use(async ({ context, procedure, next }, input) => {
    const { method, operationId = '' } = procedure['~orpc'].route
    const key = context.idempotencyKey
    if (!key || method === 'GET') return next()
    const answer = await once(
      context.call,
      { key, operation: operationId, input },
      async (call) => (await next({ context: { call } })).output,
    )
    return { output: answer, context: {} }
  })
