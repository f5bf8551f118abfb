import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { findFindings } from '../../../test/world/findings.ts'
import { plantMember } from '../../../test/world/members.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { RelocationWorld } from '../../../test/world/relocations.ts'
import { plantRelocationWorld, startRelocationServer } from '../../../test/world/relocations.ts'
import type { PlantedOrganization } from '../../../test/world/tree.ts'

let server: TestServer
let world: RelocationWorld
beforeAll(async () => {
  server = await startRelocationServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  world = await plantRelocationWorld(server)
  await plantMember(server, world.tree.branch)
  await plantMember(server, world.tree.farBranch)
  await findFindings(server)
})

async function start(by: PlantedOrganization): Promise<string> {
  const { rectifications } = await world.at(by)
  const deadline = addDays(toShanghaiDate(server.platform.clock()), 30)
  const wish = { title: '信息完善行动', checks: ['recordIncomplete' as const], deadline }
  return (await rectifications.start(wish)).id
}

const end = async (by: PlantedOrganization, id: string) => (await world.at(by)).rectifications.end({ id })

async function report(by: PlantedOrganization, id: string, organizationId = by.id) {
  const { progress, byChild } = await (await world.at(by)).rectifications.report({ id, organizationId })
  return { all: progress.all, byChild: byChild.map((child) => [child.id, child.all]) }
}

async function moveCommittee() {
  const { id } = await world.propose(world.tree.committee)
  for (const place of [world.tree.district, world.tree.otherDistrict]) await world.approve(place, id)
}

describe('the findings of a campaign, when a committee goes to another district,', () => {
  test('follow while it runs: the city counts them where they stand now', async () => {
    const { city, district, otherDistrict } = world.tree
    const id = await start(city)
    const before = await report(city, id)
    expect(before).toEqual({ all: 2, byChild: expect.arrayContaining([[district.id, 1]]) })
    await moveCommittee()
    expect(await report(city, id)).toEqual({ all: 2, byChild: [[otherDistrict.id, 2]] })
    expect(await report(otherDistrict, id)).toMatchObject({ all: 2 })
  })

  test('leave a running campaign of the district that it left', async () => {
    const { district, committee } = world.tree
    const id = await start(district)
    await moveCommittee()
    expect(await report(district, id)).toEqual({ all: 0, byChild: [] })
    const { rectifications } = await world.at(committee)
    expect(await outcome(rectifications.report({ id, organizationId: committee.id }))).toBe('record.notFound')
  })

  test('stay in the report of one that has ended', async () => {
    const { district } = world.tree
    const id = await start(district)
    await end(district, id)
    await moveCommittee()
    expect(await report(district, id)).toMatchObject({ all: 1 })
  })

  test.each([false, true])('go with the committee that started it, ended: %s', async (ended) => {
    const { committee } = world.tree
    const id = await start(committee)
    if (ended) await end(committee, id)
    await moveCommittee()
    expect(await report(committee, id)).toMatchObject({ all: 1 })
  })
})
