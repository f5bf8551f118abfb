import { setTimeout as pause } from 'node:timers/promises'
import type { Asking } from '../../product/ask.ts'
import { ask } from '../../product/ask.ts'

const USERS = 4
/** Between an answer and the next question of the same user: the machine is busy, not full. */
const THINKING_MS = 20

/** Lets users ask for so long; answers how long each answer took, in milliseconds. */
export async function latencies(asking: Asking, path: string, seconds: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  const user = async () => {
    while (performance.now() < end) {
      const started = performance.now()
      await ask(asking, 'GET', path)
      times.push(performance.now() - started)
      await pause(THINKING_MS)
    }
  }
  await Promise.all(Array.from({ length: USERS }, user))
  return times
}
