import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inOrder } from '../../../test/database/in-order.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { callOf } from '../../../test/world/call.ts'
import { driftOf, foldFigures } from '../../../test/world/figures.ts'
import { outcome } from '../../../test/world/outcomes.ts'
import { plantPerson } from '../../../test/world/people.ts'
import type { RelocationWorld } from '../../../test/world/relocations.ts'
import { plantRelocationWorld, startRelocationServer } from '../../../test/world/relocations.ts'
import type { Tree } from '../../../test/world/tree.ts'
import { actorOf, plantOrganization } from '../../../test/world/tree.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { admitMember } from '../members/index.ts'
import { lockOrganization } from '../organizations/index.ts'

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

describe('of many at once', () => {
  test('both superiors who approve at once move it once', async () => {
    const { id } = await world.propose(tree.committee)
    const both = [tree.district, tree.otherDistrict].map((place) => () => outcome(world.approve(place, id)))
    const answers = await inOrder(server.platform.pool, { table: 'relocation', id }, both)
    expect(answers).toEqual(['ok', 'ok'])
    const rows = server.platform.database.selectFrom('organization_former_superior').select('id')
    expect(await rows.where('organization_id', '=', tree.committee.id).execute()).toHaveLength(1)
    expect(await world.superiorOf(tree.city, tree.committee.id)).toBe(tree.otherDistrict.id)
  })

  test('one superior who approves many times has approved once', async () => {
    const { id } = await world.propose(tree.committee)
    const answers = await Promise.all([1, 2, 3, 4].map(() => outcome(world.approve(tree.district, id))))
    expect(answers).toEqual(['ok', 'ok', 'ok', 'ok'])
    const detail = await (await world.at(tree.district)).relocations.get({ id })
    expect(detail.steps.map(({ act }) => act)).toEqual(['propose', 'approve'])
  })

  test('one of many proposals is taken', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => outcome(world.propose(tree.district))))
    expect(answers.toSorted()).toEqual(['ok', 'relocation.alreadyOpen', 'relocation.alreadyOpen'])
  })

  test('two that would make a circle: one of them is done', async () => {
    const first = await plantOrganization(server, {
      parent: tree.city,
      kind: 'leadingBody',
      shortName: '甲区',
    })
    const second = await plantOrganization(server, {
      parent: tree.city,
      kind: 'leadingBody',
      shortName: '乙区',
    })
    const one = await world.propose(first, { organizationId: first.id, targetId: second.id })
    const other = await world.propose(second, { organizationId: second.id, targetId: first.id })
    await world.approve(tree.city, one.id)
    await world.approve(tree.city, other.id)
    const answers = await Promise.all([
      outcome(world.approve(second, one.id)),
      outcome(world.approve(first, other.id)),
    ])
    const [done, left] = answers.toSorted()
    expect(done).toBe('ok')
    // Who was moved while asking is asked as from its former place.
    expect(['relocation.circle', 'record.notFound']).toContain(left)
  })

  test('whoever is admitted meanwhile stands in the branch where it then is', async () => {
    const { id } = await world.propose(tree.district)
    const people = await Promise.all([1, 2, 3, 4, 5, 6].map(() => plantPerson(server)))
    const admissions = people.map((person) =>
      inTransaction(server.platform.database, async (trx) => {
        const branch = await lockOrganization(trx, tree.branch.id)
        if (branch === null) throw new Error('no branch')
        const number = { joinedOn: '2014-05-04', precision: 'day', number: null, note: null } as const
        const call = callOf(server.platform, { actor: actorOf(tree.branch) })
        return admitMember(trx, call, { ...person, ...number, sex: 'female', branch })
      }),
    )
    await Promise.all([world.approve(tree.otherDistrict, id), ...admissions])
    await foldFigures(server)
    const { members } = await world.at(tree.otherDistrict)
    expect((await members.list({})).items).toHaveLength(6)
    expect(await driftOf(server, tree)).toEqual([])
  })
})
