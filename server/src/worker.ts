import { JOBS } from './app.ts'
import type { Aside } from './aside.ts'
import { LONG_JOBS } from './long-work.ts'
import type { Platform } from './platform/platform.ts'
import { SCHEDULE } from './schedule.ts'

/** Makes every queue exist, so that use cases can announce what follows from them. */
export async function declareQueues({ jobs }: Platform): Promise<void> {
  await jobs.declare(JOBS.map(({ queue }) => queue))
}

/** Works on every queue until the jobs are stopped; on long tasks aside. */
export async function startWorker(platform: Platform, aside: Aside): Promise<void> {
  for (const job of JOBS)
    await platform.jobs.work(job.queue, (data) =>
      LONG_JOBS.includes(job) ? aside.run(job.queue.name, data) : job.run(platform, data),
    )
  for (const { queue, cron } of SCHEDULE) await platform.jobs.schedule(queue, cron)
}

/** Works off everything that waits, and what follows from it, in this process; answers how many jobs ran. */
export async function drainQueues(platform: Platform): Promise<number> {
  let ran = 0
  for (const { queue, run } of JOBS) ran += await platform.jobs.drain(queue, (data) => run(platform, data))
  return ran
}
