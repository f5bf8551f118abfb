import { setTimeout as pause } from 'node:timers/promises'
import { quantile } from './quantiles.ts'

/** An answer that somebody waited for, between two readings of `performance.now()`. */
export interface Wait {
  readonly began: number
  readonly ended: number
}

export interface AskingOn {
  /** Ends when each has the last answer; throws when one of them got none. */
  stop(): Promise<Wait[]>
}

/** Lets each user ask, think, and ask again until they are stopped. */
export function askOn(users: readonly (() => Promise<unknown>)[], thinkingMs: number): AskingOn {
  const waits: Wait[] = []
  let over = false
  const user = async (ask: () => Promise<unknown>) => {
    while (!over) {
      const began = performance.now()
      await ask()
      waits.push({ began, ended: performance.now() })
      await pause(thinkingMs)
    }
  }
  const all = Promise.all(users.map(user))
  // Heard of when they are stopped.
  all.catch(() => undefined)
  return {
    async stop() {
      over = true
      await all
      return waits
    },
  }
}

export interface Period {
  readonly from: number
  readonly to: number
}

/** How long everybody waited who was waiting at some moment of these periods, in milliseconds, sorted. */
export function waitsIn(waits: readonly Wait[], periods: readonly Period[]): number[] {
  return waits
    .filter(({ began, ended }) => periods.some(({ from, to }) => began < to && ended > from))
    .map(({ began, ended }) => ended - began)
    .toSorted((a, b) => a - b)
}

/** Median, 99th percentile, the longest, and how many. */
export function waitCells(sorted: readonly number[]): number[] {
  return [quantile(sorted, 0.5), quantile(sorted, 0.99), sorted.at(-1) ?? Number.NaN, sorted.length]
}
