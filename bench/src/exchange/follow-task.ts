import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Asking } from '../product/ask.ts'
import { ask } from '../product/ask.ts'

const POLL_MS = 100
const PATIENCE_MS = 900_000

const task = z.object({
  state: z.string(),
  done: z.number(),
  refusal: z.unknown(),
  counts: z.object({ good: z.number(), refused: z.number(), written: z.number() }).nullish(),
})
export type Task = z.infer<typeof task>

/** Asks how far a task is, as the page does, until its step is over. Throws when it is in another state than `wanted`. */
export async function untilTask(asking: Asking, path: string, wanted: 'waiting' | 'done'): Promise<Task> {
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const { body } = await ask(asking, 'GET', path)
    const found = task.parse(body)
    if (found.state === wanted) return found
    const goesOn = found.state === 'queued' || found.state === 'running'
    if (!goesOn || performance.now() > deadline) throw new Error(`${path}: ${JSON.stringify(body)}`)
    await pause(POLL_MS)
  }
}
