import { beforeEach, describe, expect, test } from 'vitest'
import { outcome } from '../../../../test/world/outcomes.ts'
import { plantPerson } from '../../../../test/world/people.ts'
import type { HoursWorld } from '../../../../test/world/service-hours.ts'
import { attended, hoursOf, startHoursWorld } from '../../../../test/world/service-hours.ts'

let world: HoursWorld
beforeEach(async () => {
  world = await startHoursWorld()
})

describe('a correction', () => {
  const correct = async (minutes: number, reason = '核对现场记录') =>
    (await world.desk()).correctHours({ id: world.project, signUpId: world.ofLin, minutes, reason })

  test('counters what stands and credits what is right; nothing is changed', async () => {
    const of = await attended(world)
    expect(await outcome(correct(90))).toBe('serviceHours.notConfirmed')
    await of.confirmHours({ id: world.project, entries: hoursOf(world) })
    const [first, second] = await world.ledger()
    expect(await outcome(correct(180))).toBe('serviceHours.unchanged')
    expect(await outcome(correct(90, ' '))).toBe('serviceHours.correctionReasonRequired')
    const table = await correct(90)
    expect(table.items[0]).toMatchObject({
      credited: 90,
      corrections: [
        { minutes: -180, takesBack: true, by: '高一一班' },
        { minutes: 90, takesBack: false, reason: '核对现场记录' },
      ],
    })
    await correct(0)
    await correct(120)
    const all = await world.ledger()
    expect(all.slice(0, 2)).toEqual([first, second])
    const ofOne = all.filter(({ person_id }) => person_id === world.lin.personId)
    expect(ofOne.map(({ minutes, ordinal }) => [ordinal, minutes])).toEqual([
      [1, 180],
      [2, -180],
      [3, 90],
      [4, -90],
      [5, 120],
    ])
    expect((await (await world.phone(world.lin)).myHours({})).totalMinutes).toBe(120)
    expect((await world.notices(world.lin)).at(-1)).toMatchObject({
      kind: 'service.corrected',
      facts: { hours: 2 },
    })
  })

  test('at the same moment as others takes the same hours back once', async () => {
    await (await attended(world)).confirmHours({ id: world.project, entries: hoursOf(world) })
    await Promise.all(Array.from({ length: 6 }, () => outcome(correct(90))))
    expect((await (await world.phone(world.lin)).myHours({})).totalMinutes).toBe(90)
    expect((await world.ledger()).filter(({ minutes }) => minutes < 0)).toHaveLength(1)
  })
})

describe('the ledger', () => {
  test('refuses the same hours twice, and a second counter-entry, in the database itself', async () => {
    await (await attended(world)).confirmHours({ id: world.project, entries: hoursOf(world) })
    const [row] = await world.ledger()
    if (!row) throw new Error('an entry')
    const insert = (change: object) =>
      world.server.platform.database
        .insertInto('service_record')
        .values({ ...row, id: crypto.randomUUID(), ...change })
        .execute()
    await expect(insert({})).rejects.toThrow('service_record_once')
    const counter = { minutes: -180, counters_id: row.id, reason: '重复' }
    await insert({ ...counter, ordinal: 2 })
    await expect(insert({ ...counter, ordinal: 3 })).rejects.toThrow('service_record_countered_once')
    await expect(insert({ ordinal: 3, minutes: -60, reason: '多计' })).rejects.toThrow(
      'service_record_counter',
    )
  })

  test('is read by its person in pages, with stars', async () => {
    await (await attended(world)).confirmHours({ id: world.project, entries: hoursOf(world) })
    await (await world.desk()).correctHours({
      id: world.project,
      signUpId: world.ofLin,
      minutes: 150,
      reason: '迟到半小时',
    })
    const of = await world.phone(world.lin)
    const first = await of.myHours({ limit: 2 })
    expect(first).toMatchObject({ totalMinutes: 150, stars: 0, nextStarAt: 6000 })
    expect(first.items.map(({ minutes }) => minutes)).toEqual([150, -180])
    const { items } = await of.myHours({ limit: 2, cursor: first.nextCursor ?? undefined })
    expect(items).toMatchObject([
      { minutes: 180, organization: '高一一班', project: { title: '河畔公园清扫' } },
    ])
    expect(await (await world.phone(await plantPerson(world.server))).myHours({})).toMatchObject({
      items: [],
      totalMinutes: 0,
    })
  })
})
