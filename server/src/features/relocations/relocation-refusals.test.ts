import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { noticesOf } from '../../../test/world/notices.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { RelocationWorld } from '../../../test/world/relocations.ts'
import { plantRelocationWorld, startRelocationServer } from '../../../test/world/relocations.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { plantOrganization } from '../../../test/world/tree.ts'

let server: TestServer
let world: RelocationWorld
let tree: Tree
beforeAll(async () => {
  server = await startRelocationServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  world = await plantRelocationWorld(server)
  tree = world.tree
})

describe('is refused', () => {
  const refused = async (by: PlantedOrganization, wish = {}) => outcome(world.propose(by, wish))

  test('to a stranger, upward and sideways', async () => {
    expect(await refused(tree.city)).toBe('record.notFound')
    expect(await refused(tree.branch)).toBe('record.notFound')
    expect(await refused(tree.farBranch)).toBe('record.notFound')
  })

  test('under itself, where it stands, of the top, and under a kind that has no such children', async () => {
    expect(await refused(tree.committee, { targetId: tree.branch.id })).toBe('relocation.circle')
    expect(await refused(tree.district, { targetId: tree.district.id })).toBe('relocation.sameSuperior')
    expect(await refused(tree.city, { organizationId: tree.city.id })).toBe('relocation.top')
    const wish = { organizationId: tree.district.id, targetId: tree.committee.id }
    expect(await refused(tree.district, wish)).toBe('relocation.circle')
    const leading = { organizationId: tree.otherDistrict.id, targetId: tree.committee.id }
    expect(await refused(tree.committee, leading)).toBe('organization.kindNotAllowed')
  })

  test('by one side, with a reason that all concerned read; nothing moves', async () => {
    const { id } = await world.propose(tree.district)
    const { relocations } = await world.at(tree.otherDistrict)
    const answer = await relocations.refuse({ id, reason: '材料不全' })
    expect(answer).toMatchObject({ state: 'refused', steps: [{}, { act: 'refuse', reason: '材料不全' }] })
    expect(await world.superiorOf(tree.city, tree.committee.id)).toBe(tree.district.id)
    expect(await outcome(world.approve(tree.otherDistrict, id))).toBe('relocation.notOpen')
    expect(await noticesOf(server, tree.district)).toEqual(['relocation.refused'])
  })

  test('and withdrawn by whoever proposed it, alone', async () => {
    const { id } = await world.propose(tree.district)
    const withdraw = async (by: PlantedOrganization) =>
      outcome((await world.at(by)).relocations.withdraw({ id }))
    expect(await withdraw(tree.otherDistrict)).toBe('relocation.notOpen')
    expect(await withdraw(tree.district)).toBe('ok')
    expect(await outcome(world.approve(tree.otherDistrict, id))).toBe('relocation.notOpen')
    expect(await refused(tree.district)).toBe('ok')
  })

  test('to whoever has no part in it, and who does not see it', async () => {
    const { id } = await world.propose(tree.district)
    const others = [tree.branch, tree.otherBranch, tree.farBranch]
    for (const place of others) {
      const { relocations } = await world.at(place)
      expect(await outcome(relocations.get({ id }))).toBe('record.notFound')
      expect(await outcome(relocations.approve({ id }))).toBe('record.notFound')
      expect(await outcome(relocations.refuse({ id, reason: '不同意' }))).toBe('record.notFound')
      expect((await relocations.list({})).items).toEqual([])
    }
    expect(await outcome(world.approve(tree.city, id))).toBe('relocation.notOpen')
    expect((await (await world.at(tree.city)).relocations.list({})).items).toHaveLength(1)
  })

  test('by a name that is taken where it would stand', async () => {
    await plantOrganization(server, { parent: tree.otherDistrict, kind: 'committee', shortName: '第一中学' })
    const { id } = await world.propose(tree.district)
    expect(await outcome(world.approve(tree.otherDistrict, id))).toBe('organization.fullNameTaken')
    expect(await world.superiorOf(tree.city, tree.committee.id)).toBe(tree.district.id)
  })
})

describe('naming the other side', () => {
  test('by its id and by its whole full name, not by a part', async () => {
    const { relocations } = await world.at(tree.district)
    const found = async (text: string) => (await relocations.find({ text })).items.map(({ id }) => id)
    expect(await found(String(tree.otherDistrict.id))).toEqual([tree.otherDistrict.id])
    // Every tree of these tests has one of that name: the list is cut.
    expect(await found('中国共产主义青年团南河区委员会')).toHaveLength(5)
    expect(await found('南河区')).toEqual([])
  })

  test('60 times an hour, so that nobody lists the league by its ids', async () => {
    const { relocations } = await world.at(tree.committee)
    for (let asked = 0; asked < 60; asked += 1) await relocations.find({ text: String(900_000 + asked) })
    expect(await outcome(relocations.find({ text: String(tree.city.id) }))).toBe('limit.tooMany')
    const others = await world.at(tree.district)
    expect(await outcome(others.relocations.find({ text: String(tree.city.id) }))).toBe('ok')
  })
})
