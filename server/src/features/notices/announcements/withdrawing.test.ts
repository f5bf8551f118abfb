import { beforeEach, expect, test } from 'vitest'
import { tally } from '../../../../test/accounts/outcomes.ts'
import type { AnnouncementWorld } from '../../../../test/world/announcements.ts'
import { advanceTo, startAnnouncementWorld, TO_MEMBERS } from '../../../../test/world/announcements.ts'
import { outcome } from '../../../../test/world/outcomes.ts'

let world: AnnouncementWorld
beforeEach(async () => {
  world = await startAnnouncementWorld()
})

test('what is taken back before it begins tells nobody', async () => {
  const { committee, lin } = world
  const { id } = await committee.announcements.send({ ...TO_MEMBERS, sendAt: '2026-03-03T02:00:00Z' })
  expect(await committee.announcements.withdraw({ id })).toMatchObject({
    state: 'withdrawn',
    may: { withdraw: false, remind: false },
  })
  await advanceTo(world, '2026-03-03T10:01')
  await world.minute()
  expect(await world.titles(lin)).toEqual([])
  expect(await outcome(lin.client.announcements.received({ id }))).toBe('record.notFound')
  expect(await outcome(committee.announcements.withdraw({ id }))).toBe('announcement.alreadyWithdrawn')
})

test('what is taken back afterwards has no words any more, and says so', async () => {
  const { committee, lin } = world
  const id = await world.tell({ asksReceipt: true })
  await committee.announcements.withdraw({ id })
  expect((await lin.client.notices.list({})).items).toMatchObject([
    { kind: 'announcement.withdrawn', facts: { organization: '第一中学' } },
  ])
  expect(JSON.stringify((await lin.client.notices.list({})).items)).not.toContain('五四')
  expect(await lin.client.announcements.received({ id })).toMatchObject({
    words: null,
    withdrawnAt: '2026-03-02T01:00:00.000Z',
  })
  expect(await outcome(lin.client.announcements.confirm({ id }))).toBe('announcement.alreadyWithdrawn')
})

test('who opens it afterwards has not read it', async () => {
  const { committee, lin, wang } = world
  const id = await world.tell()
  const before = await committee.announcements.listParts({ id })
  await committee.announcements.withdraw({ id })
  await lin.client.announcements.markRead({ id })
  await wang.client.notices.markAllRead()
  expect(await committee.announcements.listParts({ id })).toEqual(before)
  expect((await lin.client.notices.list({ unread: 'only' })).items).toEqual([])
})

test('taking back is for the sender alone; those above look, others know of nothing', async () => {
  const id = await world.tell()
  for (const name of ['district', 'city'] as const) {
    const { announcements } = await world.desk(name)
    expect((await announcements.get({ id })).may).toEqual({ withdraw: false, remind: false })
    expect(await outcome(announcements.withdraw({ id }))).toBe('record.notFound')
    expect(await outcome(announcements.remind({ id }))).toBe('record.notFound')
    expect((await announcements.list({ view: 'below' })).items.map((row) => row.id)).toEqual([id])
  }
  for (const name of ['branch', 'otherDistrict'] as const) {
    const { announcements } = await world.desk(name)
    const acts = [
      announcements.get({ id }),
      announcements.listParts({ id }),
      announcements.listReceivers({ id }),
      announcements.withdraw({ id }),
      announcements.remind({ id }),
    ]
    expect(tally(await Promise.all(acts.map(outcome)))).toEqual({ 'record.notFound': 5 })
    expect((await announcements.list({ view: 'below' })).items).toEqual([])
  }
})

test('taking back beside the beginning: nobody was told, or those whom it had reached', async () => {
  const { committee, lin } = world
  const { id } = await committee.announcements.send(TO_MEMBERS)
  await Promise.all([world.minute(), world.minute(), committee.announcements.withdraw({ id })])
  await world.minute()
  const { told, sentAt } = await committee.announcements.get({ id })
  expect(await world.titles(lin)).toEqual(told > 0 ? ['announcement.withdrawn'] : [])
  expect(sentAt === null).toBe(told === 0)
})
