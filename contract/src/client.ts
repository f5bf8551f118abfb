import { createORPCClient, createORPCErrorFromJson, isORPCErrorJson, ORPCError } from '@orpc/client'
import type { AnyContractRouter, ContractRouterClient } from '@orpc/contract'
import type { JsonifiedClient } from '@orpc/openapi-client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import type { Refusal, RefusalCode } from '@qingtuan/domain/shared/refusal'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import type { Contract } from './contract.ts'
import type { RefusalData } from './procedure.ts'

/** What a call may carry beside its input. */
export interface CallContext {
  /** The same for every try of one submission, so that it has effect once. */
  readonly idempotencyKey?: string
}

export type Client = JsonifiedClient<ContractRouterClient<Contract, CallContext>>

interface ClientOptions {
  /** The contract’s routes; the apps pass the minified one that their build makes. */
  readonly routes: AnyContractRouter
  /** Origin and `/api`. */
  readonly url: string
  readonly app: 'console' | 'mobile'
  readonly fetch?: (request: Request, init: RequestInit) => Promise<Response>
  /** Extra headers for one call, such as a test’s cookie. */
  readonly headers?: () => Record<string, string>
}

/** The typed client of console, member app and tests: the contract itself, nothing mirrored by hand. */
export function createClient(options: ClientOptions): Client {
  const link = new OpenAPILink<CallContext>(options.routes, {
    url: options.url,
    headers: ({ context }) => ({
      'x-qingtuan-app': options.app,
      ...(context.idempotencyKey ? { 'idempotency-key': context.idempotencyKey } : {}),
      ...options.headers?.(),
    }),
    ...(options.fetch
      ? { fetch: (request, init) => options.fetch?.(request, init) ?? fetch(request, init) }
      : {}),
  })
  return createORPCClient(link)
}

export interface AnsweredRefusal extends Refusal {
  readonly status: number
  readonly fields: NonNullable<RefusalData['fields']>
}

const CODES: ReadonlySet<string> = new Set(REFUSAL_CODES)

function isRefusalCode(code: string): code is RefusalCode {
  return CODES.has(code)
}

/** The refusal inside a failed call; null when the failure is not the server’s word (network, bug). */
export function refusalOf(error: unknown): AnsweredRefusal | null {
  if (!(error instanceof ORPCError) || !isRefusalCode(error.code)) return null
  const data: RefusalData = error.data ?? {}
  return {
    code: error.code,
    status: error.status,
    fields: data.fields ?? [],
    ...(data.facts ? { facts: data.facts } : {}),
  }
}

/** What the client would throw for an answer that came another way, such as an upload that shows its progress. */
export function failureOf(answer: unknown): Error {
  return isORPCErrorJson(answer)
    ? createORPCErrorFromJson(answer)
    : new Error('an answer that nobody promised')
}
