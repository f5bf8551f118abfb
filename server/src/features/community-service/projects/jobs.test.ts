import { beforeEach, describe, expect, test } from 'vitest'
import type { ProjectWorld } from '../../../../test/world/service-projects.ts'
import { PROJECT, startProjectWorld } from '../../../../test/world/service-projects.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { JobQueue } from '../../../platform/jobs/jobs.ts'
import { CLOSE_SERVICE_PROJECTS, REMIND_OF_SERVICE } from './jobs.ts'

let world: ProjectWorld
beforeEach(async () => {
  world = await startProjectWorld()
})

const HOUR = 3_600_000

async function run(queue: JobQueue<object>) {
  const { database, jobs } = world.server.platform
  await inTransaction(database, (trx) => jobs.enqueue(trx, queue, [{}]))
  await world.server.runJobs()
}

/** Moves the clock to an instant. */
function until(instant: string) {
  world.server.advance(Date.parse(instant) - world.server.platform.clock().getTime())
}

describe('jobs', () => {
  test('remind who has a place a day before, once, and not at night', async () => {
    // 06:00 in China
    const times = { startsAt: '2026-03-06T22:00:00Z', signUpUntil: '2026-03-06T10:00:00Z' }
    const { id } = await world.publish('branch', { ...times, places: 1 })
    const [first, second] = [await world.member('branch'), await world.member('branch')]
    for (const member of [first, second]) await (await world.at(member)).signUp({ id })
    until('2026-03-05T21:59:00Z')
    await run(REMIND_OF_SERVICE)
    expect(await world.notices(first)).toEqual([])
    world.server.advance(HOUR)
    await run(REMIND_OF_SERVICE)
    expect(await world.notices(first)).toEqual([])
    until('2026-03-05T23:00:00Z')
    await run(REMIND_OF_SERVICE)
    await run(REMIND_OF_SERVICE)
    expect(await world.notices(first)).toEqual(['serviceProject.tomorrow'])
    expect(await world.notices(second)).toEqual([])
  })

  test('remind anew of a project that was moved', async () => {
    const { id, changedAt } = await world.publish('branch')
    const member = await world.member('branch')
    await (await world.at(member)).signUp({ id })
    until('2026-03-06T02:00:00Z')
    await run(REMIND_OF_SERVICE)
    const moved = { startsAt: '2026-03-14T01:00:00Z', endsAt: '2026-03-14T04:00:00Z' }
    const { communityService } = await world.desk('branch')
    await communityService.changeProject({ id, seenAt: changedAt, ...PROJECT, ...moved })
    until('2026-03-13T02:00:00Z')
    await run(REMIND_OF_SERVICE)
    const kinds = ['serviceProject.tomorrow', 'serviceProject.changed', 'serviceProject.tomorrow']
    expect(await world.notices(member)).toEqual(kinds)
  })

  test('do not remind who gave it up, nor who came to it within the day', async () => {
    const { id } = await world.publish('branch', { places: 5 })
    const [gone, late] = [await world.member('branch'), await world.member('branch')]
    await (await world.at(gone)).signUp({ id })
    await (await world.at(gone)).withdraw({ id })
    until('2026-03-06T02:00:00Z')
    await (await world.at(late)).signUp({ id })
    await run(REMIND_OF_SERVICE)
    expect([await world.notices(gone), await world.notices(late)]).toEqual([[], []])
  })

  test('close what is over', async () => {
    await world.publish('branch')
    until('2026-03-07T03:59:59Z')
    await run(CLOSE_SERVICE_PROJECTS)
    const listed = async (view: 'coming' | 'past') =>
      (await (await world.desk('branch')).communityService.listProjects({ view })).items.map(
        ({ phase }) => phase,
      )
    expect(await listed('coming')).toEqual(['running'])
    until('2026-03-07T04:00:00Z')
    await run(CLOSE_SERVICE_PROJECTS)
    expect([await listed('coming'), await listed('past')]).toEqual([[], ['over']])
  })
})
