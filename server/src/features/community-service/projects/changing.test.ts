import { beforeEach, describe, expect, test } from 'vitest'
import { outcome } from '../../../../test/world/outcomes.ts'
import type { ProjectWorld } from '../../../../test/world/service-projects.ts'
import { PROJECT, startProjectWorld } from '../../../../test/world/service-projects.ts'

let world: ProjectWorld
beforeEach(async () => {
  world = await startProjectWorld()
})

/** The sign-up of somebody for a project. */
async function signedUp(id: string, member: Awaited<ReturnType<ProjectWorld['member']>>) {
  await (await world.at(member)).signUp({ id })
  const { items } = await (await world.desk('branch')).communityService.attendance({ id })
  const [row] = items
  if (!row) throw new Error('nobody is on the list')
  return row
}

describe('a change', () => {
  test('is told to who takes part and leads, with what changed, and gives new places to who waits', async () => {
    const { id, changedAt } = await world.publish('branch', { places: 1 })
    const [first, second] = [await world.member('branch'), await world.member('branch')]
    await (await world.at(first)).signUp({ id })
    expect(await (await world.at(second)).signUp({ id })).toMatchObject({
      standing: 'waiting',
      waitingPlace: 1,
    })
    const { communityService } = await world.desk('branch')
    const entries = { ...PROJECT, placeName: '东湖公园北门', startsAt: '2026-03-07T00:30:00Z', places: 2 }
    const changed = await communityService.changeProject({ id, seenAt: changedAt, ...entries })
    expect(changed).toMatchObject({ placeName: '东湖公园北门', places: 2, signedUp: 2, waiting: 0 })
    expect(await world.notices(first)).toEqual(['serviceProject.changed'])
    expect(await world.notices(second)).toEqual(['serviceProject.changed', 'serviceProject.placeGiven'])
    const [notice] = (await first.client.notices.list({})).items
    expect(notice?.facts).toEqual({
      title: '清洁东湖河岸',
      changes: 'times,place',
      at: '2026-03-07 08:30',
      place: '东湖公园北门',
    })
  })

  test('that concerns nobody who signed up is not told', async () => {
    const { id, changedAt } = await world.publish('branch')
    const member = await world.member('branch')
    await (await world.at(member)).signUp({ id })
    const { communityService } = await world.desk('branch')
    await communityService.changeProject({ id, seenAt: changedAt, ...PROJECT, places: 30 })
    expect(await world.notices(member)).toEqual([])
  })

  test('to another day lets who had come the first time come again', async () => {
    const { id, changedAt } = await world.publish('branch')
    const member = await world.member('branch')
    const { signUpId } = await signedUp(id, member)
    world.server.advance(Date.parse(PROJECT.startsAt) - 600_000 - world.server.platform.clock().getTime())
    const { communityService } = await world.desk('branch')
    const tick = { id, signUpId, side: 'in' } as const
    await communityService.tick(tick)
    const sooner = { startsAt: '2026-03-07T00:58:00Z' }
    const shifted = await communityService.changeProject({ id, seenAt: changedAt, ...PROJECT, ...sooner })
    const seen = async () => (await communityService.attendance({ id })).items.map((row) => row.in !== null)
    expect(await seen()).toEqual([true])
    const moved = { startsAt: '2026-03-14T01:00:00Z', endsAt: '2026-03-14T04:00:00Z' }
    await communityService.changeProject({ id, seenAt: shifted.changedAt, ...PROJECT, ...moved })
    expect(await seen()).toEqual([false])
  })

  test('after the end of sign-up mends what else it says, and lets nobody new in', async () => {
    const { id, changedAt } = await world.publish('branch')
    world.server.advance(Date.parse(PROJECT.signUpUntil) + 60_000 - world.server.platform.clock().getTime())
    const { communityService } = await world.desk('branch')
    const change = { id, seenAt: changedAt, ...PROJECT, placeName: '东湖公园北门' }
    const phase = 'closed'
    expect(await communityService.changeProject(change)).toMatchObject({ placeName: '东湖公园北门', phase })
  })

  test('leaves nobody without a place, overwrites nobody, and ends with the beginning', async () => {
    const { id, changedAt } = await world.publish('branch')
    for (const member of [await world.member('branch'), await world.member('branch')])
      await (await world.at(member)).signUp({ id })
    const change = { id, seenAt: changedAt, ...PROJECT }
    const { communityService } = await world.desk('branch')
    expect(await outcome(communityService.changeProject({ ...change, places: 1 }))).toBe(
      'serviceProject.placesTaken',
    )
    expect(await outcome(communityService.changeProject({ ...change, seenAt: PROJECT.startsAt }))).toBe(
      'record.changed',
    )
    world.server.advance(Date.parse(PROJECT.startsAt) - world.server.platform.clock().getTime())
    const later = (await world.desk('branch')).communityService
    expect(await outcome(later.changeProject(change))).toBe('serviceProject.notNow')
  })
})

test('calling off is told to everybody with the reason, and nobody finds it any more', async () => {
  const { id } = await world.publish('branch', { places: 1 })
  const [first, second] = [await world.member('branch'), await world.member('branch')]
  for (const member of [first, second]) await (await world.at(member)).signUp({ id })
  const { communityService } = await world.desk('branch')
  expect(await outcome(communityService.callOffProject({ id, reason: ' 。' }))).toBe(
    'serviceProject.reasonRequired',
  )
  expect(await communityService.callOffProject({ id, reason: '当天有大雨' })).toMatchObject({
    phase: 'cancelled',
    cancelledReason: '当天有大雨',
    may: { keepList: false, settle: false },
  })
  expect(await outcome(communityService.callOffProject({ id, reason: '当天有大雨' }))).toBe(
    'serviceProject.notNow',
  )
  for (const member of [first, second]) {
    expect(await world.notices(member)).toEqual(['serviceProject.calledOff'])
    const at = await world.at(member)
    expect((await at.findProjects({ order: 'time' })).items).toEqual([])
    expect(await at.viewProject({ id })).toMatchObject({ phase: 'cancelled', may: { withdraw: false } })
    expect(await outcome(at.withdraw({ id }))).toBe('serviceSignUp.begun')
  }
})

test('a project that is called off does not stand in the way of another at that time', async () => {
  const { id } = await world.publish('branch')
  const member = await world.member('branch')
  await (await world.at(member)).signUp({ id })
  const other = await world.publish('committee')
  expect(await outcome((await world.at(member)).signUp({ id: other.id }))).toBe('serviceSignUp.overlaps')
  await (await world.desk('branch')).communityService.callOffProject({ id, reason: '当天有大雨' })
  expect(await outcome((await world.at(member)).signUp({ id: other.id }))).toBe('ok')
})
