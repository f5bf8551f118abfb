import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { FuzzedEndpoint } from './endpoints.ts'

interface Answer {
  readonly status: number
  readonly body: string
  readonly certain: boolean
}

/** Shows one whole number, for a reason, to whoever may see the roll: its own tests say to whom. */
const REVEALING = 'members.reveal'

/** What is wrong with an answer: a bug, something outside the contract, somebody’s data. */
export function faultsOf(endpoint: FuzzedEndpoint, answer: Answer, secrets: readonly string[]): string[] {
  const { status, body } = answer
  const asked = endpoint.id === REVEALING && status === 200
  const told = asked
    ? []
    : secrets.filter((secret) => body.includes(secret)).map((secret) => `told ${secret}`)
  if (status >= 500) return [`a status of ${status}`, ...told]
  if (status < 400 && endpoint.output instanceof z.ZodFile) return told
  const content = jsonIn(body)
  if (content === undefined) return ['no JSON', ...told]
  return [
    ...(status < 400 ? outsideOutput(endpoint, content, answer) : outsideRefusals(endpoint, content, answer)),
    ...told,
  ]
}

function outsideOutput({ output }: FuzzedEndpoint, content: unknown, { certain }: Answer): string[] {
  // An empty id in an address may make it that of the list.
  const parsed = certain ? output?.safeParse(content) : undefined
  if (!parsed) return []
  if (!parsed.success) return [`an output outside the contract (${parsed.error.message})`]
  return isDeepStrictEqual(parsed.data, content) ? [] : ['an output with fields outside the contract']
}

function outsideRefusals({ statusOf }: FuzzedEndpoint, content: unknown, answer: Answer): string[] {
  const code = typeof content === 'object' && content !== null ? Reflect.get(content, 'code') : undefined
  if (!answer.certain && code === 'request.unknown') return []
  return statusOf.get(code) === answer.status
    ? []
    : [`the undeclared refusal ${String(code)} (${answer.status})`]
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
