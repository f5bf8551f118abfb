import type { AsideOrder, AsideSetting } from './aside.ts'
import { LONG_JOBS } from './long-work.ts'
import { openDatabase } from './platform/database/database.ts'
import { openLog } from './platform/log.ts'
import { openPlatform } from './platform/open-platform.ts'
import type { Platform } from './platform/platform.ts'

/** For two tasks at once, each with its transaction, its cursor, its progress and its signs of life. */
const CONNECTIONS = 8

/** Opens what the thread for long work needs; answers what does a piece of it. */
export async function openLongWork({
  config,
  target,
}: AsideSetting): Promise<(order: AsideOrder) => Promise<void>> {
  const log = openLog(config.LOG_LEVEL)
  const opened = await openDatabase({ ...target, maxConnections: CONNECTIONS, log })
  const platform = await openPlatform({ config, opened, supervise: false })
  return (order) => work(platform, order)
}

async function work(platform: Platform, { queue: name, data }: AsideOrder): Promise<void> {
  const job = LONG_JOBS.find(({ queue }) => queue.name === name)
  if (!job) throw new Error(`No work is known for the queue ${name}`)
  await job.run(platform, data)
}
