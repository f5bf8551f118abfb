import { beforeEach, expect, test } from 'vitest'
import type { AnnouncementWorld } from '../../../../test/world/announcements.ts'
import { advanceTo, startAnnouncementWorld } from '../../../../test/world/announcements.ts'
import { outcome } from '../../../../test/world/outcomes.ts'

let world: AnnouncementWorld
beforeEach(async () => {
  world = await startAnnouncementWorld()
})

test('a receiver reads it as it is meant for them; opening it marks the notice as read', async () => {
  const { lin } = world
  const id = await world.tell({ text: '{姓名}（{团组织}）<script>alert(1)</script>' })
  const [notice] = (await lin.client.notices.list({})).items
  expect(notice).toMatchObject({ link: `/announcements/${id}`, readAt: null })
  expect(await lin.client.announcements.received({ id })).toEqual({
    id,
    sender: { id: world.tree.committee.id, shortName: '第一中学' },
    at: '2026-03-02T01:00:00.000Z',
    withdrawnAt: null,
    words: { title: '五四主题团日', text: '林晓雨（高一一班）<script>alert(1)</script>' },
    isUrgent: false,
    asksReceipt: false,
    confirmedAt: null,
  })
  await lin.client.announcements.markRead({ id })
  expect(await lin.client.notices.countUnread()).toEqual({ count: 0 })
  expect(await outcome(lin.client.announcements.confirm({ id }))).toBe('announcement.noReceiptAsked')
})

test('an organization reads its own in the console', async () => {
  const id = await world.tell({ members: undefined, organizations: { level: 'direct', kinds: [] } })
  const branch = await world.desk('branch')
  const [notice] = (await branch.notices.list({})).items
  expect(notice?.link).toBe(`/announcements/received/${id}`)
  expect((await branch.announcements.markRead({ id })).words?.text).toContain('高一一班同志：')
  expect((await world.committee.announcements.get({ id })).figures).toEqual({
    receivers: 2,
    read: 1,
    confirmed: 0,
  })
  for (const client of [world.lin.client, await world.desk('district'), world.committee])
    expect(await outcome(client.announcements.received({ id }))).toBe('record.notFound')
})

test('who reads and confirms is counted, by subordinate and by name', async () => {
  const { committee, lin, wang, zhou, tree } = world
  const id = await world.tell({ asksReceipt: true })
  const [notice] = (await wang.client.notices.list({})).items
  await wang.client.notices.markRead({ id: notice?.id ?? '' })
  await lin.client.announcements.confirm({ id })
  await zhou.client.notices.markAllRead()
  await lin.client.announcements.confirm({ id })
  expect((await committee.announcements.get({ id })).figures).toEqual({ receivers: 3, read: 3, confirmed: 1 })
  const { items: parts } = await committee.announcements.listParts({ id })
  const { committee: top, branch, otherBranch } = tree
  expect(parts).toEqual([
    { within: branch.path, shortName: '高一一班', hasParts: false, receivers: 2, read: 2, confirmed: 1 },
    { within: otherBranch.path, shortName: '高一二班', hasParts: false, receivers: 1, read: 1, confirmed: 0 },
  ])
  const district = await world.desk('district')
  expect((await district.announcements.listParts({ id, within: branch.path })).items).toEqual([
    { within: branch.path, shortName: '高一一班', hasParts: false, receivers: 2, read: 2, confirmed: 1 },
  ])
  expect(await outcome(committee.announcements.listParts({ id, within: tree.district.path }))).toBe(
    'record.notFound',
  )
  expect(await outcome(committee.announcements.listParts({ id, within: `${top.path}x` }))).toBe(
    'input.invalid',
  )
  const missing = { id, within: branch.path, state: 'unconfirmed' } as const
  expect((await committee.announcements.listReceivers(missing)).items).toMatchObject([
    {
      name: '王明',
      organization: '高一一班',
      isOrganization: false,
      memberId: wang.memberId,
      confirmedAt: null,
    },
  ])
  const first = await committee.announcements.listReceivers({ id, limit: 2 })
  const rest = await committee.announcements.listReceivers({ id, limit: 2, cursor: first.nextCursor ?? '' })
  expect([...first.items, ...rest.items].map(({ place }) => place)).toEqual([1, 2, 3])
  expect(rest.nextCursor).toBeNull()
})

test('figures of a city by district, then by what stands below', async () => {
  const city = await world.desk('city')
  const { id } = await city.announcements.send({
    title: '工作部署',
    text: '请各级团组织落实。',
    members: {},
    organizations: { level: 'all' },
  })
  await world.server.runJobs()
  const { tree } = world
  const named = async (within?: string) => {
    const { items } = await city.announcements.listParts({ id, ...(within ? { within } : {}) })
    return items.map(({ shortName, receivers, hasParts }) => [shortName, receivers, hasParts])
  }
  expect(await named()).toEqual([
    ['西山区', 7, true],
    ['南河区', 2, true],
  ])
  expect(await named(tree.district.path)).toEqual([
    ['西山区', 1, false],
    ['第一中学', 6, true],
  ])
  const [first] = (await city.announcements.listReceivers({ id })).items
  expect(first).toMatchObject({
    name: '西山区',
    organization: '东湖市',
    isOrganization: true,
    memberId: null,
  })
})

test('who is missing is reminded once a day, and by what is not withdrawn', async () => {
  const { committee, lin, wang } = world
  const id = await world.tell()
  await lin.client.announcements.markRead({ id })
  expect((await committee.announcements.get({ id })).may.remind).toBe(true)
  expect(await committee.announcements.remind({ id })).toEqual({ reminding: 2 })
  await world.server.runJobs()
  expect(await world.titles(lin)).toEqual(['announcement.received 五四主题团日'])
  expect(await world.titles(wang)).toEqual([
    'announcement.reminded 五四主题团日',
    'announcement.received 五四主题团日',
  ])
  expect(await outcome(committee.announcements.remind({ id }))).toBe('announcement.remindedToday')
  await wang.client.announcements.markRead({ id })
  expect(await wang.client.notices.countUnread()).toEqual({ count: 0 })
  await advanceTo(world, '2026-03-03T22:30')
  expect(await committee.announcements.remind({ id })).toEqual({ reminding: 1 })
  await world.server.runJobs()
  expect(await world.titles(world.zhou)).toHaveLength(2)
  await advanceTo(world, '2026-03-04T00:01')
  expect(await outcome(committee.announcements.remind({ id }))).toBe('announcement.remindedToday')
  await advanceTo(world, '2026-03-04T07:00')
  await world.minute()
  await world.minute()
  expect(await world.titles(world.zhou)).toHaveLength(3)
  // It was asked for the evening before, and came this morning.
  expect(await outcome(committee.announcements.remind({ id }))).toBe('announcement.remindedToday')
  await world.zhou.client.notices.markAllRead()
  await advanceTo(world, '2026-03-05T09:00')
  expect(await outcome(committee.announcements.remind({ id }))).toBe('announcement.nobodyMissing')
  await committee.announcements.withdraw({ id })
  expect(await world.titles(wang)).toEqual(['announcement.withdrawn', 'announcement.withdrawn'])
  expect(await outcome(committee.announcements.remind({ id }))).toBe('announcement.notSent')
})

test('two who remind at once: one reminder', async () => {
  const { committee, lin } = world
  const id = await world.tell()
  const both = [1, 2].map(() => outcome(committee.announcements.remind({ id })))
  expect((await Promise.all(both)).sort()).toEqual(['announcement.remindedToday', 'ok'])
  await Promise.all([world.minute(), world.minute()])
  expect(await world.titles(lin)).toHaveLength(2)
})
