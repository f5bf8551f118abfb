import { CLAIMED_PHOTO_DAYS } from '@qingtuan/domain/files/photo'
import { beforeEach, describe, expect, test } from 'vitest'
import { plantPhoto } from '../../../test/world/appeals.ts'
import type { FeedbackWorld } from '../../../test/world/feedback.ts'
import { ENTRIES, startFeedbackWorld } from '../../../test/world/feedback.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import { steppedUp } from '../../../test/world/stepped-up.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { JobQueue } from '../../platform/jobs/jobs.ts'
import { PASS_SILENT_FEEDBACK, SETTLE_ANSWERED } from './index.ts'

const DAY = 86_400_000

let world: FeedbackWorld
let id: string
beforeEach(async () => {
  world = await startFeedbackWorld()
  id = (await world.member.client.feedback.send(ENTRIES)).id
})

async function run(queue: JobQueue<object>) {
  const { database, jobs } = world.server.platform
  await inTransaction(database, (trx) => jobs.enqueue(trx, queue, [{}]))
  await world.server.runJobs()
}

const own = async () => {
  const client = await clientOf(world.server, world.member.accountId, 'mobile')
  const item = (await client.feedback.mine()).items.find((one) => one.id === id)
  if (!item) throw new Error('the feedback is gone')
  return item
}

describe('who has it', () => {
  test('answers; the reporter is told, and says within 14 days that it does not help', async () => {
    const branch = await world.desk('branch')
    const answered = await branch.feedback.answer({ id, text: '请更新到最新版本' })
    expect(answered).toMatchObject({ state: 'answered', waitsUntil: null, may: { answer: true } })
    expect(await world.notices(world.member)).toEqual(['feedback.answered'])
    expect(await own()).toMatchObject({
      reopenUntil: '2026-03-16',
      steps: [{ act: 'send' }, { act: 'answer', byName: '高一一班', text: '请更新到最新版本' }],
      may: { reopen: true },
    })
    world.server.advance(14 * DAY)
    const client = await clientOf(world.server, world.member.accountId, 'mobile')
    const reopened = await client.feedback.reopen({ id, text: '更新后仍然没有反应' })
    expect(reopened).toMatchObject({ state: 'reopened', handler: '高一一班', may: { reopen: false } })
    const told = await world.notices({ organizationId: world.tree.branch.id })
    expect(told).toEqual(['feedback.received', 'feedback.reopened'])
    const later = await world.desk('branch')
    expect((await later.feedback.resolve({ id })).state).toBe('resolved')
    expect(await outcome(later.feedback.answer({ id, text: '已处理' }))).toBe('feedback.notOpen')
    expect(await world.notices(world.member)).toEqual(['feedback.answered', 'feedback.resolved'])
  })

  test('cannot be called back on the fifteenth day, when it is settled by itself', async () => {
    await (await world.desk('branch')).feedback.answer({ id, text: '请更新到最新版本' })
    world.server.advance(15 * DAY)
    const client = await clientOf(world.server, world.member.accountId, 'mobile')
    expect(await outcome(client.feedback.reopen({ id, text: '仍然没有反应' }))).toBe('feedback.tooLate')
    await run(SETTLE_ANSWERED)
    expect(await own()).toMatchObject({ state: 'resolved', may: { reopen: false } })
    expect((await own()).steps.at(-1)).toMatchObject({ act: 'settle', by: 'system' })
  })

  test('is not settled a day too early', async () => {
    await (await world.desk('branch')).feedback.answer({ id, text: '请更新到最新版本' })
    world.server.advance(14 * DAY)
    await run(SETTLE_ANSWERED)
    expect((await own()).state).toBe('answered')
  })

  test('passes it up step by step to the administrators; who passed it reads on and acts no more', async () => {
    const branch = await world.desk('branch')
    expect(await branch.feedback.escalate({ id, text: '需要上级处理' })).toMatchObject({
      state: 'escalated',
      handler: '第一中学',
      may: { answer: false, escalate: false, resolve: false },
    })
    expect(await outcome(branch.feedback.answer({ id, text: '已处理' }))).toBe('feedback.notOpen')
    expect((await branch.feedback.list({})).items).toEqual([])
    expect((await branch.feedback.list({ view: 'passedOn' })).items).toMatchObject([{ id }])
    for (const name of ['committee', 'district', 'city'] as const)
      await (await world.desk(name)).feedback.escalate({ id })
    const operator = await world.operator()
    expect(await operator.feedback.get({ id })).toMatchObject({ handler: null, may: { escalate: false } })
    expect(await outcome(operator.feedback.escalate({ id }))).toBe('feedback.atTop')
    await operator.feedback.answer({ id, text: '已修复' })
    expect(await own()).toMatchObject({ state: 'answered', handler: null })
    expect(await world.notices({ organizationId: world.tree.city.id })).toEqual(['feedback.passed'])
  })

  test('loses it to the superior after five working days, and the administrators keep it', async () => {
    await run(PASS_SILENT_FEEDBACK)
    expect((await own()).handler).toBe('高一一班')
    for (const [handler, days] of [
      ['第一中学', 8],
      ['西山区', 8],
      ['东湖市', 8],
      [null, 8],
      [null, 14],
    ] as const) {
      world.server.advance(days * DAY)
      await run(PASS_SILENT_FEEDBACK)
      expect((await own()).handler).toBe(handler)
    }
    expect((await own()).steps.filter(({ act }) => act === 'pass')).toHaveLength(4)
    expect(await (await world.operator()).feedback.counts()).toEqual({ waiting: 1, overdue: 1 })
  })

  test('of two who act at once, one does', async () => {
    const branch = await world.desk('branch')
    const codes = await Promise.all([
      outcome(branch.feedback.escalate({ id })),
      outcome(branch.feedback.escalate({ id })),
    ])
    expect(codes.sort()).toEqual(['feedback.notOpen', 'ok'])
  })
})

test('an archived organization’s inbox goes on with its superior', async () => {
  const committee = await steppedUp(world.server, world.tree.committee.accountId)
  const done = await committee.archivals.archive({ id: world.tree.branch.id, retypedName: '高一一班' })
  expect(done.effects.matters).toContainEqual({ kind: 'feedback', count: 1 })
  expect(await own()).toMatchObject({ state: 'escalated', handler: '第一中学' })
})

test('what was answered by an organization archived since is reopened at its superior', async () => {
  await (await world.desk('branch')).feedback.answer({ id, text: '请更新到最新版本' })
  const committee = await steppedUp(world.server, world.tree.committee.accountId)
  await committee.archivals.archive({ id: world.tree.branch.id, retypedName: '高一一班' })
  const client = await clientOf(world.server, world.member.accountId, 'mobile')
  expect(await client.feedback.reopen({ id, text: '仍然没有反应' })).toMatchObject({ handler: '第一中学' })
})

describe('strangers', () => {
  test.each(['committee', 'city', 'otherBranch', 'farBranch'] as const)('%s finds nothing', async (name) => {
    const { feedback } = await world.desk(name)
    const asking = [
      feedback.get({ id }),
      feedback.answer({ id, text: '已处理' }),
      feedback.escalate({ id }),
      feedback.resolve({ id }),
      feedback.openPictures({ id }),
      feedback.reopen({ id, text: '没有解决' }),
    ]
    const codes = await Promise.all(asking.map(outcome))
    expect(new Set(codes)).toEqual(new Set(['record.notFound']))
    expect((await feedback.list({ view: 'all' })).items).toEqual([])
  })

  test('a person has no inbox, and other staff none either', async () => {
    const { feedback } = world.member.client
    expect(await outcome(feedback.list({}))).toBe('access.denied')
    expect(await outcome(feedback.get({ id }))).toBe('access.denied')
    expect(await outcome(feedback.answer({ id, text: '已处理' }))).toBe('access.denied')
  })
})

test('screenshots of what is settled are destroyed after their time', async () => {
  const pictures = [await plantPhoto(world.server)]
  const sent = await world.member.client.feedback.send({ ...ENTRIES, pictures })
  await (await world.desk('branch')).feedback.resolve({ id: sent.id })
  const { platform } = world.server
  const photo = await platform.database.selectFrom('photo').select('destroy_after').executeTakeFirstOrThrow()
  // The reporter has 14 days to say that it is not settled.
  const kept = platform.clock().getTime() + (14 + platform.config.PHOTO_KEPT_DAYS) * DAY
  expect(photo.destroy_after.getTime()).toBe(kept)
})

test('screenshots of what is open again are kept as those of new feedback', async () => {
  const pictures = [await plantPhoto(world.server)]
  const sent = await world.member.client.feedback.send({ ...ENTRIES, pictures })
  await (await world.desk('branch')).feedback.resolve({ id: sent.id })
  await world.member.client.feedback.reopen({ id: sent.id, text: '仍然没有反应' })
  const { platform } = world.server
  const photo = await platform.database.selectFrom('photo').select('destroy_after').executeTakeFirstOrThrow()
  expect(photo.destroy_after.getTime()).toBe(platform.clock().getTime() + CLAIMED_PHOTO_DAYS * DAY)
})
