import { ANNOUNCEMENTS_A_DAY } from '@qingtuan/domain/notices/announcement'
import { beforeEach, describe, expect, test } from 'vitest'
import { tally } from '../../../../test/accounts/outcomes.ts'
import type { AnnouncementWorld } from '../../../../test/world/announcements.ts'
import { advanceTo, startAnnouncementWorld, TO_MEMBERS, WORDS } from '../../../../test/world/announcements.ts'
import { leave } from '../../../../test/world/leaving.ts'
import { plantMember } from '../../../../test/world/members.ts'
import { outcome } from '../../../../test/world/outcomes.ts'

const RECEIVED = 'announcement.received 五四主题团日'

let world: AnnouncementWorld
beforeEach(async () => {
  world = await startAnnouncementWorld()
})

describe('whom an announcement reaches', () => {
  test('the members of a branch by the conditions of the roll, as the preview said', async () => {
    const { committee, tree, lin, wang, zhou } = world
    const members = { organizationId: tree.branch.id, sex: 'male' } as const
    const preview = await committee.announcements.preview({ members })
    expect(preview).toMatchObject({
      members: 1,
      organizations: 0,
      withoutAccount: 0,
      first: [{ name: '王明', organization: '高一一班' }],
      isPutOff: false,
    })
    const id = await world.tell({ members })
    expect(await Promise.all([lin, wang, zhou].map(world.titles))).toEqual([[], [RECEIVED], []])
    expect(await committee.announcements.get({ id })).toMatchObject({
      state: 'sent',
      total: 1,
      told: 1,
      members,
      part: { id: tree.branch.id, shortName: '高一一班' },
    })
  })

  test('its whole subtree, with organizations by level and kind; nobody beside or above', async () => {
    const { tree, server } = world
    const district = await world.desk('district')
    const told = async (
      organizations: Parameters<typeof district.announcements.preview>[0]['organizations'],
    ) => {
      const { first } = await district.announcements.preview({ organizations })
      return first.map(({ name }) => name)
    }
    expect(await told({ level: 'direct' })).toEqual(['第一中学'])
    expect(await told({ level: 'all' })).toEqual(['第一中学', '高一一班', '高一二班'])
    expect(await told({ level: 'all', kinds: ['branch'] })).toEqual(['高一一班', '高一二班'])
    await district.announcements.send({ ...TO_MEMBERS, organizations: { level: 'all' } })
    await server.runJobs()
    const hear = async (name: keyof typeof tree) => world.titles({ client: await world.desk(name) })
    expect(await Promise.all((['committee', 'branch', 'otherBranch'] as const).map(hear))).toEqual([
      [RECEIVED],
      [RECEIVED],
      [RECEIVED],
    ])
    expect(await Promise.all((['city', 'district', 'farBranch'] as const).map(hear))).toEqual([[], [], []])
    expect(await world.titles(world.zhou)).toEqual([RECEIVED])
  })

  test('beside organizations the preview names a member too, each for what it reads', async () => {
    const { announcements } = await world.desk('district')
    const organizations = { level: 'all' } as const
    const committee = { name: '第一中学', organization: '第一中学' }
    const samplesOf = async (told: Parameters<typeof announcements.preview>[0]) =>
      (await announcements.preview(told)).samples
    const [member] = await samplesOf({ members: {} })
    expect(member).toMatchObject({ organization: '高一一班' })
    expect(await samplesOf({ organizations })).toEqual([committee])
    expect(await samplesOf({ members: {}, organizations })).toEqual([member, committee])
    expect(await samplesOf({ members: { sex: 'unknown' }, organizations })).toEqual([committee])
  })

  test('who had no account is counted, and finds it after registering', async () => {
    const { server, lin, committee } = world
    await server.platform.pool.query('delete from session where account_id = $1', [lin.accountId])
    await server.platform.pool.query('update account set closed_at = now() where id = $1', [lin.accountId])
    expect(await committee.announcements.preview({ members: {} })).toMatchObject({
      members: 3,
      withoutAccount: 1,
    })
    const id = await world.tell()
    expect(await committee.announcements.get({ id })).toMatchObject({ total: 3, withoutAccount: 1 })
  })

  test('who is there when it begins: not who left before, and who moves out afterwards keeps it', async () => {
    const { committee, server, lin, wang, zhou, tree } = world
    const { id } = await committee.announcements.send({ ...TO_MEMBERS, sendAt: '2026-03-03T02:00:00Z' })
    await leave(server, lin.memberId)
    const late = await plantMember(server, tree.branch, { name: '新来', number: '202311000009' })
    await advanceTo(world, '2026-03-03T10:00')
    await world.minute()
    expect(await Promise.all([lin, wang, late].map(world.titles))).toEqual([[], [RECEIVED], [RECEIVED]])
    await leave(server, zhou.memberId)
    expect((await zhou.client.announcements.received({ id })).words?.title).toBe('五四主题团日')
  })

  test('nobody at all is refused, and so is what is not a choice', async () => {
    const { committee, tree } = world
    const { announcements } = committee
    expect(await outcome(announcements.send({ ...TO_MEMBERS, members: { sex: 'unknown' } }))).toBe(
      'announcement.nobody',
    )
    expect(await outcome(announcements.send(WORDS))).toBe('announcement.receiversMissing')
    expect(await outcome(announcements.preview({}))).toBe('announcement.receiversMissing')
    const far = { organizationId: tree.farBranch.id }
    expect(await outcome(announcements.send({ ...TO_MEMBERS, members: far }))).toBe('record.notFound')
    const branch = await world.desk('branch')
    expect(await outcome(branch.announcements.send({ ...WORDS, organizations: { level: 'all' } }))).toBe(
      'announcement.receiversMissing',
    )
    expect(await outcome(branch.announcements.send(TO_MEMBERS))).toBe('ok')
    expect(await outcome(world.lin.client.announcements.send(TO_MEMBERS))).toBe('access.denied')
    expect(await outcome(announcements.send({ ...TO_MEMBERS, title: '好' }))).toBe(
      'announcement.titleInvalid',
    )
    expect(await outcome(announcements.send({ ...TO_MEMBERS, text: '。' }))).toBe('announcement.textInvalid')
  })
})

describe('when it comes', () => {
  test('what is ordered at night comes at seven, unless it is urgent', async () => {
    const { committee, server, lin } = world
    await advanceTo(world, '2026-03-02T22:00')
    const night = await committee.announcements.preview({ members: {} })
    expect(night).toMatchObject({ dueAt: '2026-03-02T23:00:00.000Z', isPutOff: true })
    await committee.announcements.send(TO_MEMBERS)
    await server.runJobs()
    const urgent = { ...TO_MEMBERS, title: '台风停课', urgentReason: '台风红色预警' }
    await committee.announcements.send(urgent)
    await server.runJobs()
    expect(await world.titles(lin)).toEqual(['announcement.received 台风停课'])
    await advanceTo(world, '2026-03-03T06:59:59')
    await world.minute()
    expect(await world.titles(lin)).toHaveLength(1)
    await advanceTo(world, '2026-03-03T07:00')
    await world.minute()
    await world.minute()
    expect(await world.titles(lin)).toEqual([RECEIVED, 'announcement.received 台风停课'])
  })

  test('what was held up until the night waits for the morning too', async () => {
    const { committee, lin } = world
    await advanceTo(world, '2026-03-02T21:59')
    await committee.announcements.send(TO_MEMBERS)
    await advanceTo(world, '2026-03-02T22:01')
    await world.minute()
    expect(await world.titles(lin)).toEqual([])
    await advanceTo(world, '2026-03-03T07:00')
    await world.minute()
    expect(await world.titles(lin)).toEqual([RECEIVED])
  })

  test('only leading bodies and committees disturb at night, and say why', async () => {
    const branch = await world.desk('branch')
    const urgent = { ...TO_MEMBERS, urgentReason: '台风红色预警' }
    expect(await outcome(branch.announcements.send(urgent))).toBe('announcement.urgentNotAllowed')
    expect(await outcome(branch.announcements.preview({ members: {}, isUrgent: true }))).toBe(
      'announcement.urgentNotAllowed',
    )
    const { announcements } = world.committee
    expect(await outcome(announcements.send({ ...urgent, urgentReason: '急' }))).toBe(
      'announcement.reasonRequired',
    )
    expect(await outcome(announcements.send({ ...TO_MEMBERS, sendAt: '2026-03-01T00:00:00Z' }))).toBe(
      'announcement.timeInvalid',
    )
  })

  test('ten a day are the most, also of many ordered at once; the next day is new', async () => {
    const { committee } = world
    const wishes = Array.from({ length: ANNOUNCEMENTS_A_DAY + 3 }, () =>
      outcome(committee.announcements.send(TO_MEMBERS)),
    )
    expect(tally(await Promise.all(wishes))).toEqual({ ok: ANNOUNCEMENTS_A_DAY, 'announcement.tooMany': 3 })
    await advanceTo(world, '2026-03-03T00:00')
    expect(await outcome(committee.announcements.send(TO_MEMBERS))).toBe('ok')
  })

  test('no more than ten come on one day, whenever they were ordered', async () => {
    const { announcements } = world.committee
    const later = { ...TO_MEMBERS, sendAt: '2026-03-05T01:00:00Z' }
    const sent = []
    for (let nth = 0; nth < ANNOUNCEMENTS_A_DAY; nth++) sent.push(await announcements.send(later))
    await advanceTo(world, '2026-03-03T09:00')
    expect(await outcome(announcements.send(later))).toBe('announcement.tooMany')
    expect(await outcome(announcements.send({ ...later, sendAt: '2026-03-06T01:00:00Z' }))).toBe('ok')
    await announcements.withdraw({ id: sent[0]?.id ?? '' })
    expect(await outcome(announcements.send(later))).toBe('ok')
  })
})
