import { oc } from '@orpc/contract'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import { z } from 'zod'
import { REFUSALS } from './refusals.ts'

/**
 * Who may call an endpoint; reach inside the tree is judged by the use case.
 * `organization` has completed its first log-in; `newOrganization` need not have (FAQ O1).
 */
export type Who = 'anyone' | 'signedIn' | 'person' | 'organization' | 'newOrganization' | 'staff'

export interface EndpointMeta {
  readonly who?: Who
}

/** One entry of a form that a rule refuses; `path` is dotted, as in `document.number`. */
export const refusedField = z.object({
  path: z.string(),
  code: z.enum(REFUSAL_CODES),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

/** What a refusal carries beside its code: facts for the sentence, fields for a form. */
export const refusalData = z.object({
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  fields: z.array(refusedField).optional(),
})
export type RefusalData = z.infer<typeof refusalData>

/** Refusals that any endpoint can answer. */
const ALWAYS = ['input.invalid', 'input.tooLarge', 'limit.tooMany', 'server.unavailable'] as const
/** A write from a page of another site, or sent again under its key while it still runs or with other content. */
const WRITING = ['request.foreignOrigin', 'request.keyReused', 'record.changed'] as const
const SIGNED_IN = [
  'session.required',
  'session.proofRequired',
  'session.organizationRequired',
  'access.denied',
  'password.changeRequired',
  'organization.firstLogInRequired',
  'organization.archived',
] as const
type Common = (typeof ALWAYS)[number] | (typeof WRITING)[number] | (typeof SIGNED_IN)[number]

interface EndpointOptions<Code extends RefusalCode> {
  /** `<room>.<verb>`, also the operation id of the OpenAPI document. */
  readonly id: `${string}.${string}`
  readonly who: Who
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: `/${string}`
  readonly summary: string
  readonly description?: string
  readonly refusals?: readonly Code[]
}

type ErrorMap<Code extends RefusalCode> = {
  readonly [C in Code]: {
    readonly status: number
    readonly message: string
    readonly data: typeof refusalData
  }
}

function errorsOf<Code extends RefusalCode>(codes: readonly Code[]): ErrorMap<Code> {
  const entry = (code: Code) => [
    code,
    { status: REFUSALS[code].status, message: REFUSALS[code].en, data: refusalData },
  ]
  return Object.fromEntries(codes.map(entry))
}

/** Every endpoint starts here. `who` has no default, so nothing is open by forgetting. */
export function endpoint<const Code extends RefusalCode = never>(options: EndpointOptions<Code>) {
  const codes: readonly (Code | Common)[] = [
    ...ALWAYS,
    ...(options.method === 'GET' ? [] : WRITING),
    ...(options.who === 'anyone' ? [] : SIGNED_IN),
    ...(options.refusals ?? []),
  ]
  return oc
    .$meta<EndpointMeta>({ who: options.who })
    .route({
      operationId: options.id,
      method: options.method,
      path: options.path,
      summary: options.summary,
      description: options.description ?? `who: ${options.who}`,
      tags: [options.id.slice(0, options.id.indexOf('.'))],
    })
    .errors(errorsOf(codes))
}
