import { ORPCError, ValidationError } from '@orpc/server'
import type { Locale } from '@qingtuan/contract/refusals'
import { REFUSALS, refusalSentence } from '@qingtuan/contract/refusals'
import type { Refusal, RefusalCode, RefusalFacts } from '@qingtuan/domain/shared/refusal'
import { REFUSAL_CODES } from '@qingtuan/domain/shared/refusal'
import type { FastifyRequest } from 'fastify'
import { DatabaseError } from 'pg'
import { Overloaded } from '../passwords/overloaded.ts'
import { Refused } from '../refused.ts'

interface FieldRefusal extends Refusal {
  readonly path: string
}

export interface Answer extends Refusal {
  readonly fields?: readonly FieldRefusal[]
}

/** The language of the sentence in the answer; apps make their own from code and facts. */
export function localeOf(request: FastifyRequest): Locale {
  return request.headers['accept-language']?.startsWith('en') ? 'en' : 'zh-CN'
}

/** A refusal as the wire knows it. */
export function toWireError(
  { code, facts, fields }: Answer,
  locale: Locale,
): ORPCError<RefusalCode, unknown> {
  return new ORPCError(code, {
    status: REFUSALS[code].status,
    message: refusalSentence(code, locale, facts),
    data: { ...(facts ? { facts } : {}), ...(fields ? { fields } : {}) },
    defined: true,
  })
}

/** What any failure of a request is answered with; null for a bug. */
export function answerOf(error: unknown): Answer | null {
  if (error instanceof Refused) return refusedAnswer(error)
  if (error instanceof Overloaded || isDatabaseAway(error)) return { code: 'server.unavailable' }
  if (error instanceof ORPCError) {
    if (error.cause instanceof ValidationError && error.code === 'BAD_REQUEST')
      return invalidInput(error.cause)
    if (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED')
      return { code: 'request.unknown' }
    if (error.status < 500) return { code: 'input.invalid' }
  }
  return null
}

function refusedAnswer({ refusal, path }: Refused): Answer {
  return path === null ? refusal : { ...refusal, fields: [{ path, ...refusal }] }
}

type Issue = ValidationError['issues'][number]

/** Several wrong entries are one refusal with a list; a single one that a rule refused is that rule's. */
function invalidInput(error: ValidationError): Answer {
  const fields = error.issues.map(refusedFieldOf)
  const [first] = fields
  const only = fields.length === 1 && first && first.code !== 'input.invalid' ? first : null
  return { code: only?.code ?? 'input.invalid', ...(only?.facts ? { facts: only.facts } : {}), fields }
}

function refusedFieldOf(issue: Issue): FieldRefusal {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.')
  const refusal = 'params' in issue ? refusalIn(issue.params) : null
  return { path, ...(refusal ?? { code: 'input.invalid' as const }) }
}

function refusalIn(params: unknown): Refusal | null {
  const refusal = (params as { refusal?: { code?: string; facts?: RefusalFacts } } | undefined)?.refusal
  const code = REFUSAL_CODES.find((known) => known === refusal?.code)
  return code ? { code, ...(refusal?.facts ? { facts: refusal.facts } : {}) } : null
}

const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
])
const AWAY_MESSAGES = /Connection terminated|timeout exceeded when trying to connect/

/** The database restarts or is full: worth trying again, and not a bug of ours. */
function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  if (error instanceof DatabaseError) return AWAY.has(code)
  return AWAY.has(code) || AWAY_MESSAGES.test(error.message)
}
