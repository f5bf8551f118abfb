import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database/open-test-database.ts'
import { openTestDatabase } from '../../../test/database/open-test-database.ts'
import { inTransaction } from '../database/transaction.ts'
import type { JobQueue, Jobs } from './jobs.ts'
import { openJobs } from './jobs.ts'

const QUEUE: JobQueue<{ n: number }> = { name: 'test.count', retryLimit: 3, retryDelay: 1 }
const MANY = 200
const PATIENCE = { timeout: 20_000 }

describe('jobs', () => {
  let database: TestDatabase
  let jobs: Jobs
  const ran: number[] = []
  let failedOnce = false

  beforeAll(async () => {
    database = await openTestDatabase()
    jobs = await openJobs({ pool: database.pool, log: pino({ level: 'silent' }), supervise: false })
    await jobs.declare([QUEUE])
  })
  afterAll(async () => {
    await jobs.stop()
    await database.close()
  })

  test('written in a transaction that fails never run', async () => {
    const broken = inTransaction(database.kysely, async (trx) => {
      await jobs.enqueue(trx, QUEUE, [{ n: -1 }])
      throw new Error('no')
    })
    await expect(broken).rejects.toThrow('no')
    expect(await jobs.drain(QUEUE, async () => {})).toBe(0)
  })

  test('all run once; one that fails is tried again and takes no other with it', async () => {
    const data = Array.from({ length: MANY }, (_, n) => ({ n }))
    await inTransaction(database.kysely, (trx) => jobs.enqueue(trx, QUEUE, data))
    await jobs.work(QUEUE, async (job) => {
      const n = Number(Reflect.get(job, 'n'))
      if (n === 7 && !failedOnce) {
        failedOnce = true
        throw new Error('once')
      }
      ran.push(n)
    })
    await expect.poll(() => ran.length, PATIENCE).toBe(MANY)
    expect(new Set(ran).size).toBe(MANY)
    expect(failedOnce).toBe(true)
  }, 30_000)
})
