import { readdirSync } from 'node:fs'
import type { Bench } from '../../../bench.ts'
import { peakMemory, readProcess } from '../../../product/memory.ts'

const SAMPLED_EVERY_MS = 20

/** Most memory that processes have had, in MiB; Linux only. */
export interface Memory {
  /** Of the server itself. */
  server(): number
  /** Of each process that it has started, by its id. */
  children(): ReadonlyMap<number, number>
}

/** Watches a process and those that it starts. What ends between two looks is missed by 20 ms at most. */
export function watchMemory(bench: Bench, pid: number): Memory {
  const children = new Map<number, number>()
  const sample = () => {
    for (const child of childrenOf(pid))
      children.set(child, Math.max(children.get(child) ?? 0, peakMemory(child)))
  }
  const timer = setInterval(sample, SAMPLED_EVERY_MS)
  bench.defer(() => clearInterval(timer))
  return { server: () => peakMemory(pid), children: () => children }
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`)
    .flatMap((thread) => readProcess(pid, `task/${thread}/children`).trim().split(' '))
    .flatMap((child) => (child === '' ? [] : [Number(child)]))
}
