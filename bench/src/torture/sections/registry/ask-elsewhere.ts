import { setTimeout as pause } from 'node:timers/promises'
import type { Asking, Sent } from '../../../product/ask.ts'
import { send } from '../../../product/ask.ts'

const PATHS = [
  '/me',
  '/me/membership',
  '/me/join-applications',
  '/notices/unread-count',
  '/community-service/gate',
]
const BETWEEN_MS = 100

export interface Elsewhere {
  readonly asked: number
  readonly faults: number
  /** Gates that said that somebody is not registered: none of these people was asked about. */
  readonly slandered: number
  readonly slowest: number
}

/** Asks the product what has nothing to do with the registry, and the gate, until told to stop. */
export function askElsewhere(member: Asking): { stop: () => Promise<Elsewhere> } {
  let isOver = false
  const sent: Sent[] = []
  const asking = (async () => {
    for (let at = 0; !isOver; at += 1) {
      sent.push(await send(member, 'GET', PATHS[at % PATHS.length] ?? '/me'))
      await pause(BETWEEN_MS)
    }
  })()
  return {
    async stop() {
      isOver = true
      await asking
      return {
        asked: sent.length,
        faults: sent.filter(({ status }) => status >= 500).length,
        slandered: sent.filter(({ body }) => body.reason === 'notRegistered').length,
        slowest: Math.max(...sent.map(({ milliseconds }) => milliseconds)),
      }
    },
  }
}
