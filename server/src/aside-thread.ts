import { readlinkSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { JOBS } from './app.ts'
import type { AsideEnd, AsideOrder, AsideWork } from './aside.ts'
import { openDatabase } from './platform/database/database.ts'
import { openLog } from './platform/log.ts'
import { lowerPriority } from './platform/lower-priority.ts'
import { openPlatform } from './platform/open-platform.ts'
import type { Platform } from './platform/platform.ts'

/** For two tasks at once, each with its transaction, its cursor, its progress and its signs of life. */
const CONNECTIONS = 8

/** As `nice` says it: requests come first, and long work takes what they leave. */
const PRIORITY = 10

comeLast()
const { config, target }: AsideOrder = workerData
const log = openLog(config.LOG_LEVEL)
const opened = await openDatabase({ ...target, maxConnections: CONNECTIONS, log })
const platform = await openPlatform({ config, opened, supervise: false })

parentPort?.on('message', (work: AsideWork) => void answer(platform, work))

/** On Linux a thread has a priority of its own; elsewhere it keeps that of the process. */
function comeLast(): void {
  if (process.platform !== 'linux') return
  const thread = readlinkSync('/proc/thread-self').split('/').at(-1)
  lowerPriority(Number(thread), PRIORITY)
}

async function answer(platform: Platform, { id, queue, data }: AsideWork): Promise<void> {
  const end: AsideEnd = await work(platform, queue, data).then(
    () => ({ id }),
    (error: unknown) => ({ id, reason: String(error) }),
  )
  parentPort?.postMessage(end)
}

async function work(platform: Platform, name: string, data: object): Promise<void> {
  const job = JOBS.find(({ queue }) => queue.name === name)
  if (!job) throw new Error(`No work is known for the queue ${name}`)
  await job.run(platform, data)
}
