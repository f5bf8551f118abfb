import { beforeEach, describe, expect, test } from 'vitest'
import type { GraduationWorld } from '../../../test/world/graduations.ts'
import { DAY_MS, startGraduationWorld } from '../../../test/world/graduations.ts'
import { plantMember } from '../../../test/world/members.ts'
import { noticesOf } from '../../../test/world/notices.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { WHY } from '../../../test/world/transfers.ts'

let world: GraduationWorld
beforeEach(async () => {
  world = await startGraduationWorld()
})

describe('marking', () => {
  test('a whole branch changes each record once, and tells it in the timeline', async () => {
    const again = { organizationId: world.tree.branch.id, year: world.year }
    expect(await world.branch.graduations.mark(again)).toEqual({ changed: 0 })
    const { timeline } = await world.branch.members.get({ id: world.member.memberId })
    expect(timeline.filter(({ kind }) => kind === 'edited')).toHaveLength(1)
    expect(await world.committee.graduations.mark({ ...again, year: null })).toEqual({ changed: 2 })
  })

  test('is for the branch and its direct superior', async () => {
    const wish = { organizationId: world.tree.branch.id, year: null }
    for (const stranger of ['district', 'otherBranch', 'otherDistrict'] as const)
      expect(await outcome((await world.console(stranger)).graduations.mark(wish))).toBe('record.notFound')
  })
})

describe('a season', () => {
  test('asks every graduate of the subtree, tells their branch, and stands open once a year', async () => {
    const season = await world.open()
    expect(season).toMatchObject({
      year: world.year,
      figures: { unanswered: 2, gone: 0 },
      may: { close: true },
    })
    expect(await world.toldTo(world.member)).toEqual(['graduation.asked'])
    expect(await noticesOf(world.server, world.tree.branch)).toContain('graduation.opened')
    expect(await outcome(world.open())).toBe('graduation.alreadyOpen')
    expect(
      await outcome(world.committee.graduations.open({ year: world.year + 1, deadline: world.deadline })),
    ).toBe('graduation.nobody')
    expect((await world.committee.graduations.list({})).items).toHaveLength(1)
  })

  test('of two opened at once one stands', async () => {
    const both = await Promise.all([outcome(world.open()), outcome(world.open())])
    expect(both.toSorted()).toEqual(['graduation.alreadyOpen', 'ok'])
  })

  test('is seen from below for the own part, and from nowhere else', async () => {
    const { id } = await world.open()
    expect(await world.branch.graduations.get({ id })).toMatchObject({
      figures: { unanswered: 2 },
      may: { close: false },
    })
    const sibling = await world.console('otherBranch')
    expect(await sibling.graduations.get({ id })).toMatchObject({ figures: { unanswered: 0 }, emptied: 0 })
    expect((await sibling.graduations.listBranches({ id })).items).toEqual([])
    for (const stranger of ['district', 'farBranch'] as const) {
      const { graduations } = await world.console(stranger)
      expect(await outcome(graduations.get({ id }))).toBe('record.notFound')
      expect(await outcome(graduations.listBranches({ id }))).toBe('record.notFound')
      expect(await outcome(graduations.remind({ id }))).toBe('record.notFound')
      expect(await outcome(graduations.close({ id }))).toBe('record.notFound')
      const { memberId } = world.member
      const said = { id, memberId, answer: 'undecided' } as const
      expect(await outcome(graduations.answerFor(said))).toBe('record.notFound')
    }
    expect(await outcome(sibling.graduations.close({ id }))).toBe('record.notFound')
  })

  test('asks in the morning who was marked since', async () => {
    const { id } = await world.open()
    const late = await plantMember(world.server, world.tree.branch, { name: '后来' })
    await world.branch.graduations.mark({ organizationId: world.tree.branch.id, year: world.year })
    await world.morning()
    expect(await world.stateOf(id, late.memberId)).toBe('unanswered')
    expect(await world.toldTo(late)).toEqual(['graduation.asked'])
    expect(await world.toldTo(world.member)).toEqual(['graduation.asked'])
  })

  test('ends with the archival of its opener', async () => {
    await world.branch.graduations.open({ year: world.year, deadline: world.deadline })
    const { effects } = await world.committee.archivals.preview({ id: world.tree.branch.id })
    expect(effects.matters).toContainEqual({ kind: 'graduations', count: 1 })
    await world.committee.archivals.archive({ id: world.tree.branch.id, retypedName: '高一一班' })
    expect((await world.member.client.graduations.mine({})).asked).toBeNull()
  })
})

describe('reminding', () => {
  test('reaches each who has not answered once a day', async () => {
    const { id } = await world.open()
    await world.classmate.client.graduations.answer({ answer: 'staying', reason: '留校读研' })
    expect(await world.committee.graduations.remind({ id })).toEqual({ reminded: 1, waiting: 0 })
    expect(await world.branch.graduations.remind({ id })).toEqual({ reminded: 0, waiting: 1 })
    world.server.advance(DAY_MS)
    const memberIds = [world.member.memberId, world.classmate.memberId]
    const { graduations } = await world.console('committee')
    expect(await graduations.remind({ id, memberIds })).toEqual({ reminded: 1, waiting: 1 })
    expect(await world.toldTo(world.classmate)).toEqual(['graduation.asked'])
  })

  test('of two seasons reaches each but once a day', async () => {
    const { id } = await world.open()
    const own = await world.branch.graduations.open({ year: world.year, deadline: world.deadline })
    expect(await world.committee.graduations.remind({ id })).toMatchObject({ reminded: 2 })
    expect(await world.branch.graduations.remind({ id: own.id })).toMatchObject({ reminded: 0, waiting: 2 })
  })

  test('asked for many times at once reaches each but once a day', async () => {
    const { id } = await world.open()
    const own = await world.branch.graduations.open({ year: world.year, deadline: world.deadline })
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => [
        world.committee.graduations.remind({ id }),
        world.branch.graduations.remind({ id: own.id }),
      ]).flat(),
    )
    expect(answers.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(2)
    const told = await world.toldTo(world.member)
    expect(told.filter((kind) => kind === 'graduation.reminded')).toHaveLength(1)
  })

  test('happens by itself before the deadline, and the opener is told on it', async () => {
    await world.open()
    world.server.advance(3 * DAY_MS)
    await world.morning()
    expect(await world.toldTo(world.member)).toEqual(['graduation.asked', 'graduation.reminded'])
    world.server.advance(7 * DAY_MS)
    await world.morning()
    expect(await noticesOf(world.server, world.tree.committee)).toContain('graduation.due')
  })
})

test('a branch that everybody has left is offered for archiving to its superior alone', async () => {
  await world.open()
  const far = await world.console('farBranch')
  for (const member of [world.member, world.classmate]) {
    const wish = { toOrganizationId: world.tree.farBranch.id, statement: WHY }
    const { id } = await member.client.transfers.start(wish)
    await world.branch.transfers.approveOut({ id })
    await far.transfers.approveIn({ id })
  }
  const { id, emptied } = await world.season()
  expect(emptied).toBe(1)
  const { items } = await world.committee.graduations.listBranches({ id, only: 'emptied' })
  expect(items).toMatchObject([{ isEmpty: true, figures: { gone: 2 }, may: { archive: true } }])
  const own = await world.branch.graduations.listBranches({ id })
  expect(own.items[0]?.may).toEqual({ archive: false })
  expect(await world.branch.graduations.get({ id })).toMatchObject({ emptied: 0, figures: { gone: 2 } })
  await world.committee.archivals.archive({ id: world.tree.branch.id, retypedName: '高一一班' })
  expect((await world.season()).emptied).toBe(0)
  expect(await world.committee.graduations.listBranches({ id, only: 'emptied' })).toMatchObject({ items: [] })
})

describe('the list of branches', () => {
  test('comes page by page, most unanswered first, and misses none', async () => {
    await plantMember(world.server, world.tree.otherBranch, { name: '沈若' })
    const other = await world.console('otherBranch')
    await other.graduations.mark({ organizationId: world.tree.otherBranch.id, year: world.year })
    const { id } = await world.open()
    const first = await world.committee.graduations.listBranches({ id, limit: 1 })
    expect(first.items).toMatchObject([
      { organization: { shortName: '高一一班' }, figures: { unanswered: 2 } },
    ])
    const cursor = first.nextCursor ?? ''
    const second = await world.committee.graduations.listBranches({ id, limit: 1, cursor })
    expect(second).toMatchObject({ items: [{ figures: { unanswered: 1 } }], nextCursor: null })
    const madeUp = world.committee.graduations.listBranches({ id, cursor: 'bm8' })
    expect(await outcome(madeUp)).toBe('input.invalid')
  })
})
