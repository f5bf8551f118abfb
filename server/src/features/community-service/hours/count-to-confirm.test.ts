import { beforeEach, expect, test } from 'vitest'
import type { HoursWorld } from '../../../../test/world/service-hours.ts'
import { attended, HOUR, hoursOf, startHoursWorld } from '../../../../test/world/service-hours.ts'

let world: HoursWorld
beforeEach(async () => {
  world = await startHoursWorld()
})

const waiting = async (of: Parameters<HoursWorld['desk']>[0]) => (await world.desk(of)).hoursToConfirm()
const NOTHING = { projects: 0, since: null }

test('hours wait from the end of the project until they are confirmed, for the organizer alone', async () => {
  expect(await waiting('branch')).toEqual(NOTHING)
  const of = await attended(world)
  const { project } = await of.hours({ id: world.project })
  expect(await waiting('branch')).toEqual({ projects: 1, since: project.endsAt })
  for (const other of ['committee', 'otherBranch', 'city'] as const)
    expect(await waiting(other)).toEqual(NOTHING)
  await of.confirmHours({ id: world.project, entries: hoursOf(world) })
  world.server.advance(HOUR)
  expect(await waiting('branch')).toEqual(NOTHING)
})

test('once the organizer is archived they wait for its direct superior', async () => {
  await attended(world)
  await world.server.platform.database
    .updateTable('organization')
    .set({ status: 'archived', archived_at: world.server.platform.clock() })
    .where('id', '=', world.tree.branch.id)
    .execute()
  expect(await waiting('committee')).toMatchObject({ projects: 1 })
  expect(await waiting('city')).toEqual(NOTHING)
})
