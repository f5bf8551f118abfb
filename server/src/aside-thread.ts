import { readlinkSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import type { AsideOrder, AsideWork } from './aside.ts'
import { lowerPriority } from './platform/lower-priority.ts'
import { keepCompiled } from './platform/process/keep-compiled.ts'

/** As `nice` says it: requests come first, and long work takes what they leave. */
const PRIORITY = 10

comeLast()
const order: AsideOrder = workerData
keepCompiled(order.config.dataDirectory)
const { openLongWork } = await import('./aside-work.ts')
const answer = await openLongWork(order)
parentPort?.on('message', async (work: AsideWork) => parentPort?.postMessage(await answer(work)))

/** On Linux a thread has a priority of its own; elsewhere it keeps that of the process. */
function comeLast(): void {
  if (process.platform !== 'linux') return
  const thread = readlinkSync('/proc/thread-self').split('/').at(-1)
  lowerPriority(Number(thread), PRIORITY)
}
