import { beforeEach, describe, expect, test } from 'vitest'
import { inOrder } from '../../../../test/database/in-order.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { plantProject, plantServiceLeader, plantSignUp } from '../../../../test/world/planted-projects.ts'
import type { HoursWorld } from '../../../../test/world/service-hours.ts'
import { attended, HOUR, hoursOf, startHoursWorld } from '../../../../test/world/service-hours.ts'

let world: HoursWorld
beforeEach(async () => {
  world = await startHoursWorld()
})

describe('confirming hours', () => {
  test('proposes what check-in and check-out say, credits once, and tells everybody', async () => {
    const of = await attended(world)
    const before = await of.hours({ id: world.project })
    expect(before).toMatchObject({ most: 180, may: { confirm: true, correct: false } })
    expect(before.items).toMatchObject([
      { name: '林晓雨', proposed: 180, credited: null },
      { name: '王一鸣', proposed: null, credited: null },
    ])
    const after = await of.confirmHours({ id: world.project, entries: hoursOf(world) })
    expect(after).toMatchObject({
      project: { confirmedAt: world.server.platform.clock().toISOString() },
      may: { confirm: false, correct: true },
      items: [{ credited: 180 }, { credited: 60 }],
    })
    expect(await outcome(of.confirmHours({ id: world.project, entries: hoursOf(world) }))).toBe(
      'serviceHours.confirmed',
    )
    expect(await world.ledger()).toMatchObject([
      { person_id: world.lin.personId, minutes: 180, ordinal: 1, served_on: '2026-03-02', reason: null },
      { person_id: world.wang.personId, minutes: 60, ordinal: 1, reason: '中途离开' },
    ])
    expect(await world.notices(world.lin)).toEqual([
      { kind: 'service.credited', facts: { title: '河畔公园清扫', hours: 3 } },
    ])
  })

  test('twice at the same moment credits once', async () => {
    const of = await attended(world)
    const tries = Array.from({ length: 5 }, () =>
      outcome(of.confirmHours({ id: world.project, entries: hoursOf(world) })),
    )
    expect((await Promise.all(tries)).sort()).toEqual(['ok', ...Array(4).fill('serviceHours.confirmed')])
    expect(await world.ledger()).toHaveLength(2)
  })

  test('waits for the end, and takes everybody on the list and nobody else', async () => {
    const early = await world.desk()
    expect(await outcome(early.confirmHours({ id: world.project, entries: hoursOf(world) }))).toBe(
      'serviceHours.notOver',
    )
    const of = await attended(world)
    const confirm = (list: ReturnType<typeof hoursOf>) =>
      outcome(of.confirmHours({ id: world.project, entries: list }))
    const [first, second] = hoursOf(world)
    if (!first || !second) throw new Error('two entries')
    expect(await confirm([first])).toBe('serviceHours.entryMissing')
    expect(await confirm([first, first])).toBe('serviceHours.entryMissing')
    expect(await confirm([first, { ...second, signUpId: world.project }])).toBe('serviceHours.entryMissing')
    expect(await confirm([{ ...first, minutes: 120 }, second])).toBe('serviceHours.reasonRequired')
    expect(await confirm([{ ...first, minutes: 210 }, second])).toBe('serviceHours.minutesInvalid')
    expect(await world.ledger()).toEqual([])
    await of.confirmHours({
      id: world.project,
      entries: [
        { ...first, minutes: 180 },
        { ...second, minutes: 0 },
      ],
    })
    expect(await world.ledger()).toHaveLength(1)
    const told = { title: '河畔公园清扫', hours: 0, reason: '中途离开' }
    expect(await world.notices(world.wang)).toEqual([{ kind: 'service.creditDenied', facts: told }])
    const { rows } = await world.server.platform.pool.query(
      "select after from audit_entry where act = 'communityService.confirmHours'",
    )
    const reasons = [{ personId: world.wang.personId, minutes: 0, reason: '中途离开' }]
    expect(rows).toMatchObject([{ after: { people: 1, minutes: 180, reasons } }])
  })

  test('in that moment nobody is told that a check-out counts', async () => {
    const of = await attended(world)
    const { address } = await of.showCode({ id: world.project, side: 'out' })
    const code = { token: address.split('/').at(-1) ?? '' }
    const wang = await world.phone(world.wang)
    const acts = [
      () => outcome(of.confirmHours({ id: world.project, entries: hoursOf(world) })),
      () => outcome(wang.checkIn({ code, scannedSecondsAgo: 0 })),
    ]
    const held = { table: 'service_project', id: world.project }
    const codes = await inOrder(world.server.platform.pool, held, acts)
    expect(codes).toEqual(['ok', 'checkIn.confirmed'])
  })

  test('of one time are credited once: a second project proposes nothing, and wants a reason', async () => {
    const of = await attended(world)
    await of.confirmHours({ id: world.project, entries: hoursOf(world) })
    const id = await plantProject(world.server, world.tree.branch, { title: '社区助老', startsIn: -4 })
    const signUpId = await plantSignUp(world.server, id, world.lin)
    await of.tick({ id, signUpId, side: 'in' })
    await of.tick({ id, signUpId, side: 'out' })
    expect((await of.hours({ id })).items).toMatchObject([{ proposed: 0, creditedElsewhere: '河畔公园清扫' }])
    const credit = (entry: object) =>
      outcome(of.confirmHours({ id, entries: [{ signUpId, minutes: 180, ...entry }] }))
    expect(await credit({})).toBe('serviceHours.reasonRequired')
    expect(await credit({ reason: '两项活动同场进行' })).toBe('ok')
  })

  test('of one time in two projects, confirmed at one moment, are credited once', async () => {
    const of = await attended(world)
    const id = await plantProject(world.server, world.tree.branch, { title: '社区助老', startsIn: -4 })
    const signUpId = await plantSignUp(world.server, id, world.lin)
    await of.tick({ id, signUpId, side: 'in' })
    await of.tick({ id, signUpId, side: 'out' })
    const both = [
      outcome(of.confirmHours({ id: world.project, entries: hoursOf(world) })),
      outcome(of.confirmHours({ id, entries: [{ signUpId, minutes: 180 }] })),
    ]
    expect((await Promise.all(both)).sort()).toEqual(['ok', 'serviceHours.reasonRequired'])
    const ofLin = (await world.ledger()).filter(({ person_id }) => person_id === world.lin.personId)
    expect(ofLin).toHaveLength(1)
  })

  test('of 5,000 people fit into one request; nobody else sends so much', async () => {
    const of = await attended(world)
    const entry = {
      signUpId: world.project,
      minutes: 180,
      reason: '签到设备故障，按现场纸质名单逐人核对登记，情况属实',
    }
    const entries = Array.from({ length: 5000 }, () => entry)
    expect(await outcome(of.confirmHours({ id: world.project, entries }))).toBe('serviceHours.entryMissing')
    const path = `/api/service-projects/${world.project}/hours`
    const body = JSON.stringify({ entries })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    expect((await world.server.request(path, init)).status).toBe(401)
  })

  test('a late code that nobody vouched for proposes nothing', async () => {
    const of = await world.desk()
    const { address } = await of.showCode({ id: world.project, side: 'in' })
    const token = address.split('/').at(-1) ?? ''
    world.server.advance(120_000)
    await (await world.phone(world.lin)).checkIn({ code: { token }, scannedSecondsAgo: 119 })
    world.server.advance(3 * HOUR)
    expect((await (await world.desk()).hours({ id: world.project })).items).toMatchObject([
      { name: '林晓雨', in: { way: 'lateCode', counts: false }, proposed: 0 },
      { proposed: 0 },
    ])
  })

  test('is the organizer’s; once archived, of those above it', async () => {
    await attended(world)
    await plantServiceLeader(world.server, world.project, world.wang)
    const tries = [await world.desk('committee'), await world.desk('otherBranch'), await world.desk('city')]
    for (const of of tries)
      expect(await outcome(of.confirmHours({ id: world.project, entries: hoursOf(world) }))).toBe(
        'record.notFound',
      )
    const led = await world.phone(world.wang)
    expect(await outcome(led.confirmHours({ id: world.project, entries: hoursOf(world) }))).toBe(
      'access.denied',
    )
    const archived = { status: 'archived', archived_at: world.server.platform.clock() } as const
    await world.server.platform.database
      .updateTable('organization')
      .set(archived)
      .where('id', '=', world.tree.branch.id)
      .execute()
    expect(await outcome((await world.desk('otherBranch')).hours({ id: world.project }))).toBe(
      'record.notFound',
    )
    await (await world.desk('committee')).confirmHours({ id: world.project, entries: hoursOf(world) })
    expect(await world.ledger()).toHaveLength(2)
  })
})
