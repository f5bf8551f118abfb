import type { Config } from './config.ts'
import type { DatabaseTarget } from './platform/database/database.ts'
import { openThread } from './platform/threads/thread.ts'

/** A thread for long work: it takes its seconds there, and this thread goes on answering requests. */
export interface Aside {
  /** Does the work of a queue; fails as the work fails, and is then tried again later. */
  run(queue: string, data: object): Promise<void>
  /** Ends the thread; what it was at fails. */
  close(): Promise<void>
}

/** What the thread opens its own platform with. */
export interface AsideSetting {
  readonly config: Config
  readonly target: DatabaseTarget
}

/** What the thread is told. */
export interface AsideOrder {
  readonly queue: string
  readonly data: object
}

/** Without work for so long, the thread ends and gives its memory back. */
const IDLE_MS = 60_000

export function openAside(setting: AsideSetting, idleMs = IDLE_MS): Aside {
  const thread = openThread<AsideOrder, void>({
    name: 'long work',
    program: new URL('./aside-thread.ts', import.meta.url),
    data: setting,
    // Rows come and go at once: a larger nursery would only hold more of those that are gone. The less an engine may
    // take, the sooner it clears away; what is at work needs a third of this.
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 },
    idleMs,
  })
  return { run: (queue, data) => thread.run({ queue, data }), close: () => thread.close() }
}
