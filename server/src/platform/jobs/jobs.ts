import type { Pool } from 'pg'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Transaction } from '../database/database.ts'

/** A queue, declared where its work is done. `data` carries ids only, never personal data. */
export interface JobQueue<Data extends object> {
  readonly name: string
  readonly retryLimit: number
  /** Seconds before the first retry; doubles from there. */
  readonly retryDelay: number
  /** Cron line in Asia/Shanghai for a recurring job; see schedule.ts. */
  readonly data?: Data
}

export interface Jobs {
  /** Writes jobs in the transaction of what they follow from: they run after it commits, or never. */
  enqueue<Data extends object>(trx: Transaction, queue: JobQueue<Data>, data: readonly Data[]): Promise<void>
  /** Makes the queues exist; without it nothing can be enqueued. */
  declare(queues: readonly JobQueue<object>[]): Promise<void>
  work<Data extends object>(queue: JobQueue<Data>, run: (data: Data) => Promise<void>): Promise<void>
  schedule(queue: JobQueue<object>, cron: string): Promise<void>
  stop(): Promise<void>
}

const POLL_SECONDS = 0.5
const BATCH = 10
const STOP_MS = 10_000

interface JobsOptions {
  readonly pool: Pool
  readonly log: Logger
  /** Only a process that works on jobs also looks after the queues. */
  readonly supervise: boolean
}

/** Opens the job library on our own pool. */
export async function openJobs({ pool, log, supervise }: JobsOptions): Promise<Jobs> {
  const db = { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) }
  const boss = new PgBoss({ db, supervise, schedule: supervise, monitorVacuum: false, reindex: false })
  boss.on('error', (error) => log.error({ err: error }, 'The job library met an error'))
  await boss.start()
  return {
    async enqueue(trx, queue, data) {
      await boss.insert(
        queue.name,
        data.map((entry) => ({ data: entry })),
        { db: fromKysely(trx) },
      )
    },
    async declare(queues) {
      for (const { name, retryLimit, retryDelay } of queues)
        await boss.createQueue(name, { retryLimit, retryDelay, retryBackoff: true, retryDelayMax: 3600 })
    },
    async work(queue, run) {
      const options = { pollingIntervalSeconds: POLL_SECONDS, batchSize: 1, localConcurrency: BATCH }
      await boss.work<Parameters<typeof run>[0]>(queue.name, options, async (jobs) => {
        for (const job of jobs) await run(job.data)
      })
    },
    schedule: (queue, cron) => boss.schedule(queue.name, cron, null, { tz: 'Asia/Shanghai' }),
    stop: () => boss.stop({ graceful: true, timeout: STOP_MS }),
  }
}
