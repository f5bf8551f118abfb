import { beforeEach, describe, expect, test } from 'vitest'
import { plantPhoto } from '../../../test/world/appeals.ts'
import type { FeedbackWorld } from '../../../test/world/feedback.ts'
import { ENTRIES, startFeedbackWorld, TOLD } from '../../../test/world/feedback.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import { SENT_PER_ACCOUNT } from './limits.ts'

let world: FeedbackWorld
beforeEach(async () => {
  world = await startFeedbackWorld()
})

describe('feedback goes to whom it belongs (FAQ X2)', () => {
  test('a member’s to their organization, with the line of the FAQ filled in', async () => {
    const sent = await world.member.client.feedback.send(ENTRIES)
    expect(sent).toMatchObject({
      state: 'open',
      handler: '高一一班',
      waitsUntil: '2026-03-09',
      line: '2026-03-02 08:30-华为 Mate 60（Android 14）-202311000001-林晓雨-点“提交”后没有反应-无截图',
      steps: [{ act: 'send', by: 'reporter', byName: '林晓雨', handedTo: '高一一班' }],
      may: { reopen: false },
    })
    expect(sent.number).toMatch(/^FK260302-/)
    const { items } = await (await world.desk('branch')).feedback.list({})
    expect(items).toMatchObject([{ id: sent.id, text: TOLD, reporter: { kind: 'person', name: '林晓雨' } }])
    expect(await world.notices({ organizationId: world.tree.branch.id })).toEqual(['feedback.received'])
  })

  test('an organization’s to its direct superior', async () => {
    const { tree } = world
    const sent = await (await world.desk('branch')).feedback.send(ENTRIES)
    expect(sent.handler).toBe('第一中学')
    expect(sent.line).toContain(`-${tree.branch.id}-中国共产主义青年团高一一班委员会-`)
    expect((await (await world.desk('committee')).feedback.list({})).items).toHaveLength(1)
    expect((await (await world.desk('branch')).feedback.mine()).items).toHaveLength(1)
    expect((await (await world.desk('branch')).feedback.list({})).items).toEqual([])
  })

  test('of the top of the tree, and of who belongs nowhere, to the administrators', async () => {
    const youth = await plantPerson(world.server)
    const own = await youth.client.feedback.send(ENTRIES)
    expect(own).toMatchObject({ handler: null, waitsUntil: '2026-03-09' })
    expect(own.line).toContain('-非团员-')
    await (await world.desk('city')).feedback.send(ENTRIES)
    const operator = await world.operator()
    expect((await operator.feedback.list({})).items).toHaveLength(2)
    expect(await operator.feedback.counts()).toEqual({ waiting: 2, overdue: 0 })
  })

  test('four screenshots reach who has it, each by a ticket for a minute', async () => {
    const photos = await Promise.all([1, 2, 3, 4].map(() => plantPhoto(world.server)))
    const { id, pictures } = await world.member.client.feedback.send({ ...ENTRIES, pictures: photos })
    expect(pictures).toBe(4)
    const branch = await world.desk('branch')
    const { tickets } = await branch.feedback.openPictures({ id })
    expect(tickets).toHaveLength(4)
    const [ticket = ''] = tickets
    expect((await branch.feedback.picture({ ticket })).type).toBe('image/jpeg')
    expect(await outcome((await world.desk('committee')).feedback.picture({ ticket }))).toBe('photo.unknown')
    world.server.advance(61_000)
    expect(await outcome(branch.feedback.picture({ ticket }))).toBe('photo.unknown')
  })
})

describe('refused is', () => {
  test.each(['', ' ', '。', '好', 'a'.repeat(1001)])('the text “%s”', async (text) => {
    const { feedback } = world.member.client
    const code = await outcome(feedback.send({ ...ENTRIES, text }))
    expect(code).toBe('feedback.textRequired')
  })

  test('a fifth screenshot, one of another report, and a made-up one', async () => {
    const { feedback } = world.member.client
    const photos = await Promise.all([1, 2, 3, 4, 5].map(() => plantPhoto(world.server)))
    expect(await outcome(feedback.send({ ...ENTRIES, pictures: photos }))).toBe('input.invalid')
    const [one] = photos
    if (!one) throw new Error('no photo')
    await feedback.send({ ...ENTRIES, pictures: [one] })
    expect(await outcome(feedback.send({ ...ENTRIES, pictures: [one] }))).toBe('photo.unknown')
    const unknown = { id: one.id, token: 'made up' }
    expect(await outcome(feedback.send({ ...ENTRIES, pictures: [unknown] }))).toBe('photo.unknown')
    expect((await feedback.mine()).items).toHaveLength(1)
  })

  test('a flood from one account', async () => {
    const { feedback } = world.member.client
    for (let sent = 0; sent < SENT_PER_ACCOUNT.points; sent += 1) await feedback.send(ENTRIES)
    expect(await outcome(feedback.send(ENTRIES))).toBe('limit.tooMany')
    expect((await feedback.mine()).items).toHaveLength(SENT_PER_ACCOUNT.points)
  })

  test('whoever is staff: they are at the top already', async () => {
    expect(await outcome((await world.operator()).feedback.send(ENTRIES))).toBe('access.denied')
  })
})

test('script in the text is text, and a time to come is now', async () => {
  const text = '<img src=x onerror=alert(1)>\u202e<script>alert(1)</script>'
  const happenedAt = '2999-01-01T00:00:00Z'
  const sent = await world.member.client.feedback.send({ ...ENTRIES, text, happenedAt })
  expect(sent.text).toBe('<img src=x onerror=alert(1)><script>alert(1)</script>')
  expect(sent.happenedAt).toBe(world.server.platform.clock().toISOString())
})
