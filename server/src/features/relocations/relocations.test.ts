import type { Client } from '@qingtuan/contract/client'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TestServer } from '../../../test/test-server.ts'
import { driftOf, foldFigures } from '../../../test/world/figures.ts'
import { plantMember } from '../../../test/world/members.ts'
import { noticesOf } from '../../../test/world/notices.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import type { RelocationWorld } from '../../../test/world/relocations.ts'
import { plantRelocationWorld, startRelocationServer } from '../../../test/world/relocations.ts'
import type { PlantedOrganization, Tree } from '../../../test/world/tree.ts'
import { passSilent } from './pass-silent.ts'

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

describe('a move', () => {
  test('proposed by the old superior waits for the new one alone, and is then done', async () => {
    const proposed = await world.propose(tree.district)
    expect(proposed).toMatchObject({
      state: 'open',
      organizationCount: 3,
      sides: [
        { side: 'old', handler: { id: tree.district.id }, approvedAt: expect.any(String) },
        { side: 'new', handler: { id: tree.otherDistrict.id }, approvedAt: null, waitsUntil: '2026-03-16' },
      ],
      may: { approve: false, withdraw: true },
    })
    const done = await world.approve(tree.otherDistrict, proposed.id)
    expect(done).toMatchObject({
      state: 'done',
      steps: [{ act: 'propose' }, { act: 'approve', side: 'new' }],
    })
    expect(await world.superiorOf(tree.otherDistrict, tree.committee.id)).toBe(tree.otherDistrict.id)
    const { organizations } = await world.at(tree.otherDistrict)
    expect(await outcome(organizations.get({ id: tree.branch.id }))).toBe('ok')
    const former = await world.at(tree.district)
    expect(await outcome(former.organizations.get({ id: tree.branch.id }))).toBe('record.notFound')
    expect(await noticesOf(server, tree.committee)).toEqual(['relocation.proposed', 'relocation.done'])
    expect(await noticesOf(server, tree.district)).toEqual(['relocation.done'])
    expect(await noticesOf(server, tree.otherDistrict)).toEqual(['relocation.waiting', 'relocation.done'])
  })

  test('proposed by the organization itself waits for both', async () => {
    const { id } = await world.propose(tree.committee)
    expect(await world.approve(tree.otherDistrict, id)).toMatchObject({ state: 'open' })
    expect(await world.approve(tree.district, id)).toMatchObject({ state: 'done' })
  })

  test('keeps where it stood', async () => {
    const { id } = await world.propose(tree.district)
    server.advance(86_400_000)
    await world.approve(tree.otherDistrict, id)
    const detail = await (await world.at(tree.committee)).organizations.get({ id: tree.committee.id })
    expect(detail.formerSuperiors).toMatchObject([{ id: tree.district.id, shortName: '西山区' }])
  })

  test('is seen “as of” a day where it stood on that day', async () => {
    const before = new Date(server.platform.clock().getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    const { id } = await world.propose(tree.district)
    server.advance(86_400_000)
    await world.approve(tree.otherDistrict, id)
    const childrenOf = async (place: PlantedOrganization, asOf?: string) =>
      (await (await world.at(place)).organizations.listChildren({ id: place.id, ...(asOf ? { asOf } : {}) }))
        .items
    expect(await childrenOf(tree.district)).toEqual([])
    expect(await childrenOf(tree.district, before)).toMatchObject([
      { id: tree.committee.id, isHereNow: false, contactPhone: null, userName: null, childCount: 0 },
    ])
    expect((await childrenOf(tree.otherDistrict)).map((row) => row.id)).toContain(tree.committee.id)
    expect((await childrenOf(tree.otherDistrict, before)).map((row) => row.id)).toEqual([tree.farBranch.id])
  })

  test('takes members, figures folded or not, and join applications with it', async () => {
    await plantMember(server, tree.branch)
    await foldFigures(server)
    await plantMember(server, tree.otherBranch)
    await plantMember(server, tree.farBranch)
    const { id } = await world.propose(tree.district)
    await world.approve(tree.otherDistrict, id)
    const size = async (place: PlantedOrganization) =>
      (await (await world.at(place)).organizations.get({ id: place.id })).memberCount
    expect([await size(tree.district), await size(tree.otherDistrict), await size(tree.city)]).toEqual([
      0, 3, 3,
    ])
    await foldFigures(server)
    expect([await size(tree.district), await size(tree.otherDistrict), await size(tree.city)]).toEqual([
      0, 3, 3,
    ])
    expect(await driftOf(server, tree)).toEqual([])
    const { members } = await world.at(tree.otherDistrict)
    expect((await members.list({})).items).toHaveLength(3)
  })

  test('leaves the log-in of the organization as it is, with its new place', async () => {
    const desk = await world.at(tree.branch)
    const { id } = await world.propose(tree.district)
    await world.approve(tree.otherDistrict, id)
    expect((await desk.organizations.get({ id: tree.branch.id })).ancestors.map((one) => one.id)).toEqual([
      tree.city.id,
      tree.otherDistrict.id,
      tree.committee.id,
    ])
  })
})

describe('what waits', () => {
  const waiting = async (place: PlantedOrganization) => {
    const client: Client = await world.at(place)
    const { items } = await client.relocations.list({ scope: 'waiting' })
    expect((await client.relocations.countWaiting({})).waiting).toBe(items.length)
    return items.map(({ id }) => id)
  }

  test('passes to the superior above after 10 working days of silence, and stays with the top', async () => {
    const { id } = await world.propose(tree.committee)
    expect(await waiting(tree.district)).toEqual([id])
    await passSilent(server.platform)
    expect(await waiting(tree.district)).toEqual([id])
    server.advance(16 * 86_400_000)
    await passSilent(server.platform)
    await passSilent(server.platform)
    expect(await waiting(tree.district)).toEqual([])
    expect(await waiting(tree.otherDistrict)).toEqual([])
    expect(await waiting(tree.city)).toEqual([id])
    expect(await outcome(world.approve(tree.district, id))).toBe('relocation.notOpen')
    expect(await world.approve(tree.city, id)).toMatchObject({ state: 'done' })
  })
})
