import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
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
})

function setArea({ id }: PlantedOrganization, area: string) {
  return server.platform.pool.query('update organization set area_code = $2 where id = $1', [id, area])
}

/** Of the committee that moves, and of its two branches. */
async function areas(): Promise<string[]> {
  const { committee, branch, otherBranch } = world.tree
  const own = await world.at(world.tree.city)
  const found = [committee, branch, otherBranch].map(({ id }) => own.organizations.get({ id }))
  return (await Promise.all(found)).map(({ areaCode }) => areaCode)
}

async function moveCommittee(target: PlantedOrganization) {
  const { committee, district } = world.tree
  const { id } = await world.propose(committee, { organizationId: committee.id, targetId: target.id })
  for (const place of [district, target]) await world.approve(place, id)
}

test('a committee in another district, and who inherited its area, take that of the district', async () => {
  await setArea(world.tree.otherDistrict, '110105')
  await setArea(world.tree.otherBranch, '110101')
  await moveCommittee(world.tree.otherDistrict)
  expect(await areas()).toEqual(['110105', '110105', '110101'])
})

test('one that its city takes over stays in its district', async () => {
  await setArea(world.tree.city, '110000')
  await moveCommittee(world.tree.city)
  expect(await areas()).toEqual(['110108', '110108', '110108'])
})
