import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Child } from './child.ts'

const PATIENCE_MS = 120_000
const POLL_MS = 5

/** Waits until an address answers 200, asking every few milliseconds. Throws when the program ends before. */
export async function untilAnswered(child: Child, url: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (!(await answers(url))) {
    if (child.ended()) throw new Error(`The program ended:\n${child.said()}`)
    if (performance.now() > deadline) throw new Error(`No answer from ${url}:\n${child.said()}`)
    await pause(POLL_MS)
  }
}

/** On a new connection each time: `fetch` would be slower to tell that nobody listens yet. */
function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(url, { agent: false }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode === 200))
    })
    asked.on('error', () => resolve(false))
    asked.end()
  })
}
