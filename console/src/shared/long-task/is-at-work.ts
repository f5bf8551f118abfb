import type { LongTaskState } from '@qingtuan/domain/shared/long-task'

const AT_WORK: ReadonlySet<LongTaskState> = new Set(['queued', 'running'])

/** Whether a worker has it, so that the page asks again by itself. */
export function isAtWork({ state }: { readonly state: LongTaskState }): boolean {
  return AT_WORK.has(state)
}

/** How often a page asks how far a task is. */
export const ASK_AGAIN_MS = 1000
