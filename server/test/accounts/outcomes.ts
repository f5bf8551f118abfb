import { refusalOf } from '@qingtuan/contract/client'
import type { TestServer } from '../test-server.ts'

/** How a call was answered: `ok`, or the code of its refusal. Anything else is a bug, and thrown. */
export async function outcome(answer: Promise<unknown>): Promise<string> {
  try {
    await answer
    return 'ok'
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return refusal.code
  }
}

/** The refusal of a call that must not succeed. */
export async function refusal(answer: Promise<unknown>) {
  const error = await answer.then(
    () => null,
    (reason: unknown) => reason,
  )
  const found = refusalOf(error)
  if (!found) throw error ?? new Error('The call was not refused')
  return found
}

/** A write as an impolite program sends it: the whole answer, to the byte. */
export async function rawPost(server: TestServer, path: string, body: unknown, headers = {}) {
  const response = await server.request(`/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-qingtuan-app': 'mobile', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, headers: answerHeaders(response), body: await response.text() }
}

/** What differs by nature: the moment, and the number of the request. */
function answerHeaders(response: Response): [string, string][] {
  return [...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id')
}

/** How many outcomes of each kind. */
export function tally(outcomes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of outcomes) counts[one] = (counts[one] ?? 0) + 1
  return counts
}
