import type { Asking } from '../product/ask.ts'
import { ask } from '../product/ask.ts'
import type { AskingOn } from './ask-on.ts'
import { askOn } from './ask-on.ts'

interface Readers {
  readonly asking: Asking
  readonly users: number
  readonly thinkingMs: number
}

/** Users who ask for the first page of their roll, again and again. */
export function turnFirstPage({ asking, users, thinkingMs }: Readers): AskingOn {
  const turn = () => ask(asking, 'GET', '/members?limit=50&status=active')
  return askOn(
    Array.from({ length: users }, () => turn),
    thinkingMs,
  )
}
