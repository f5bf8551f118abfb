import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newPhone } from '../../../test/accounts/registered.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Filed, Reviewer } from '../../../test/world/appeals.ts'
import { claimedAndRead, filed, HOUR, MINUTE, plantStaff, plantWanted } from '../../../test/world/appeals.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { readDelivered } from '../../platform/sms/delivered.ts'
import { SmsFault } from '../../platform/sms/sms-fault.ts'
import { drainQueues } from '../../worker.ts'
import { REMIND_REVIEWERS, SWEEP_TICKETS } from './index.ts'

vi.setConfig({ testTimeout: 30_000 })

let server: TestServer
let reviewer: Reviewer
beforeEach(async () => {
  server = await startTestServer()
  reviewer = await plantStaff(server)
})
afterEach(() => server.close())

async function run(queue: JobQueue<object>): Promise<void> {
  const { database, jobs } = server.platform
  await inTransaction(database, (trx) => jobs.enqueue(trx, queue, [{}]))
  await server.runJobs()
  // What it announced.
  await server.runJobs()
}

describe('the reminder', () => {
  const DAY = 24 * HOUR
  test.each([
    ['on the first day', 0, null],
    ['on the day before the last', 2 * DAY, null],
    ['on the last day', 3 * DAY, '今日到期 1 件，已逾期 0 件'],
    ['on the day after it', 4 * DAY, '今日到期 0 件，已逾期 1 件'],
    ['not on a Saturday', 5 * DAY, null],
  ])('%s', async (_, later, words) => {
    const phone = newPhone()
    const { database, vault } = server.platform
    await database
      .updateTable('staff')
      .set({ phone_box: vault.encrypt(phone, 'staff.phone') })
      .where('account_id', '=', reviewer.accountId)
      .execute()
    await plantStaff(server)
    await filed(server, await plantWanted(server))
    server.advance(later)
    await run(REMIND_REVIEWERS)
    const told = await readDelivered(server.platform, { phone, limit: 10 })
    expect(told).toHaveLength(words === null ? 0 : 1)
    if (words !== null) expect(told[0]?.text).toContain(words)
  })
})

test('tickets that are over are swept away', async () => {
  const { id } = await filed(server, await plantWanted(server))
  const { appeals } = await reviewer.desk()
  await appeals.claim({ id })
  await appeals.openPhotos({ id })
  server.advance(2 * MINUTE)
  const { front } = await appeals.openPhotos({ id })
  await run(SWEEP_TICKETS)
  const left = await server.platform.database.selectFrom('appeal_photo_ticket').selectAll().execute()
  expect(left).toHaveLength(2)
  expect((await appeals.photo({ ticket: front })).size).toBeGreaterThan(0)
})

test('with the carrier down for an hour the decision stands, and the message leaves later, once', async () => {
  const { platform } = server
  const wanted = await plantWanted(server)
  const appeal = await filed(server, wanted)
  server.advance(24 * HOUR)
  await server.runJobs()
  const { appeals } = await claimedAndRead(reviewer, appeal, wanted)
  expect((await appeals.uphold(appeal)).state).toBe('upheld')
  const sent: string[] = []
  const down = () => Promise.reject(new SmsFault({ provider: 'test', code: 'http.503', retryable: true }))
  const up = async ({ phone }: { phone: string }) => {
    sent.push(phone)
    return { providerId: 'test' }
  }
  const drainWith = (send: typeof down | typeof up) =>
    drainQueues({ ...platform, smsSender: { name: 'test', send } })
  const wait = () =>
    sql`update pgboss.job set start_after = now() where state = 'retry'`.execute(platform.database)
  for (let tries = 0; tries < 4; tries += 1) {
    await drainWith(down)
    await wait()
  }
  expect((await server.client('mobile').appeals.follow(appeal)).state).toBe('upheld')
  for (let tries = 0; tries < 2; tries += 1) {
    await drainWith(up)
    await wait()
  }
  expect(sent.sort()).toEqual([appeal.phone, wanted.phone].sort())
})

test('figures tell what came, what was decided and how long it took', async () => {
  const figures = async (from: string, to: string) => (await reviewer.desk()).appeals.figures({ from, to })
  const wanted = await plantWanted(server)
  const all: Filed[] = []
  for (let count = 0; count < 6; count += 1)
    all.push(await filed(server, count === 0 ? wanted : await plantWanted(server)))
  const decide = async (at: number) => {
    const { appeals } = await reviewer.desk()
    const { id = '' } = all[at] ?? {}
    await appeals.claim({ id })
    await appeals.dismiss({ id, reason: 'photoDiffers' })
  }
  for (const at of [1, 2, 3]) {
    server.advance(HOUR)
    await decide(at)
  }
  // Tuesday at nine one is upheld; Friday at ten one is decided late, and one is left.
  server.advance(21 * HOUR)
  const [first] = all
  if (!first) throw new Error('Nothing was filed')
  await (await claimedAndRead(reviewer, first, wanted)).appeals.uphold(first)
  server.advance(73 * HOUR)
  await decide(4)
  expect(await figures('2026-03-02', '2026-03-02')).toEqual({
    received: 6,
    upheld: 1,
    dismissed: 4,
    withdrawn: 0,
    open: 1,
    overdue: 1,
    decidedLate: 1,
    // Of 1, 2, 3, 8 and 33 hours.
    medianWorkingHours: 3,
    p95WorkingHours: 28,
  })
  expect(await figures('2026-03-03', '2026-03-31')).toMatchObject({ received: 0, medianWorkingHours: null })
  expect(await figures('2026-03-31', '2026-03-01')).toMatchObject({ received: 0, open: 0 })
})
