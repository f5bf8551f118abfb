import type { Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Transaction } from '../database/database.ts'
import { writeTextLast } from '../database/write-last.ts'

/** A queue, declared where its work is done. `data` carries ids only, never personal data. */
export interface JobQueue<Data extends object> {
  readonly name: string
  readonly retryLimit: number
  /** Seconds before the first retry; doubles from there. */
  readonly retryDelay: number
  /** Never set; ties the type of the data to the queue. */
  readonly data?: Data
}

export interface Jobs {
  /** Writes jobs in the transaction of what they follow from: they run after it commits, or never. */
  enqueue<Data extends object>(trx: Transaction, queue: JobQueue<Data>, data: readonly Data[]): Promise<void>
  /** Makes the queues exist; without it nothing can be enqueued. */
  declare(queues: readonly JobQueue<object>[]): Promise<void>
  /** Works on a queue, several jobs at once, until `stop`. */
  work(queue: JobQueue<object>, run: (data: object) => Promise<void>): Promise<void>
  /** Works off what waits now, one after the other, and answers how many; for processes that keep no worker. */
  drain(queue: JobQueue<object>, run: (data: object) => Promise<void>): Promise<number>
  schedule(queue: JobQueue<object>, cron: string): Promise<void>
  stop(): Promise<void>
}

const POLL_SECONDS = 0.5
const BATCH = 20
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
        { db: lastIn(trx) },
      )
    },
    async declare(queues) {
      for (const { name, retryLimit, retryDelay } of queues) {
        await boss.createQueue(name, { retryLimit, retryDelay, retryBackoff: true, retryDelayMax: 3600 })
        // The library looks a queue up once, over a connection of its own: transactions that each hold one
        // and met there would wait for each other.
        await boss.insert(name, [])
      }
    },
    async work(queue, run) {
      // A full batch means that more is waiting: then the next one is fetched at once.
      const options = {
        pollingIntervalSeconds: POLL_SECONDS,
        batchSize: BATCH,
        perJobResults: true,
        burstWhenBatchFull: true,
      } as const
      await boss.work<object>(queue.name, options, (jobs) =>
        Promise.all(jobs.map((job) => outcomeOf(job, run))),
      )
    },
    async drain(queue, run) {
      let count = 0
      for (;;) {
        const [next] = await boss.fetch<object>(queue.name)
        if (!next) return count
        try {
          await run(next.data ?? {})
          await boss.complete(queue.name, next.id)
        } catch (error) {
          await boss.fail(queue.name, next.id, { reason: String(error) })
        }
        count += 1
      }
    },
    schedule: (queue, cron) => boss.schedule(queue.name, cron, null, { tz: 'Asia/Shanghai' }),
    stop: () => boss.stop({ graceful: true, timeout: STOP_MS }),
  }
}

/** Nobody looks at a job in the transaction that writes it. */
function lastIn(trx: Transaction) {
  return {
    async executeSql(text: string, values: unknown[] = []) {
      await writeTextLast(trx, text, values)
      return { rows: [] }
    },
  }
}

/** One job’s failure is its own: the others of its batch are done. */
async function outcomeOf(
  { id, data }: { id: string; data: object | null },
  run: (data: object) => Promise<void>,
): Promise<{ id: string; status: 'completed' | 'failed'; output?: { reason: string } }> {
  try {
    await run(data ?? {})
    return { id, status: 'completed' }
  } catch (error) {
    return { id, status: 'failed', output: { reason: String(error) } }
  }
}
