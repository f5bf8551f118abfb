import { beforeEach, describe, expect, test } from 'vitest'
import { callOf } from '../../../../test/world/call.ts'
import { plantHours, pushHours } from '../../../../test/world/ledger.ts'
import { plantMember } from '../../../../test/world/members.ts'
import type { RegistryWorld } from '../../../../test/world/registry.ts'
import { startRegistryWorld } from '../../../../test/world/registry.ts'
import { clientOf } from '../../../../test/world/sessions.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { correctIdentity } from '../../accounts/index.ts'
import { readPushStates } from './push-states.ts'

const HOUR = 3_600_000

let world: RegistryWorld
beforeEach(async () => {
  world = await startRegistryWorld()
})

const push = () => pushHours(world)
const gate = async () =>
  (await clientOf(world.server, world.member.accountId, 'mobile')).communityService.gate()
const pushOf = async (id: string) => (await readPushStates(world.server.platform.database, [id])).get(id)
const number = () => world.member.document.number

describe('hours that the registry refused for who the person is go again once it knows them', () => {
  test('when they have registered there', async () => {
    const [id = ''] = await plantHours(world)
    await push()
    expect(await pushOf(id)).toEqual({ state: 'refused', refusal: 'volunteerUnknown' })
    await world.registry.tell({ number: number(), name: world.member.name })
    world.server.advance(HOUR)
    expect(await gate()).toMatchObject({ reason: null })
    expect(await pushOf(id)).toEqual({ state: 'waiting', refusal: null })
    await push()
    expect(await pushOf(id)).toEqual({ state: 'synced', refusal: null })
    expect((await world.registry.state()).records).toMatchObject([{ recordId: id, revision: 2, written: 2 }])
  })

  test('when their name has been corrected here', async () => {
    const { server, member } = world
    await world.registry.tell({ number: number(), name: '林小雨' })
    const [id = ''] = await plantHours(world)
    await push()
    expect(await pushOf(id)).toEqual({ state: 'refused', refusal: 'nameDiffers' })
    server.advance(HOUR)
    expect(await gate()).toMatchObject({ reason: 'nameMissing' })
    expect(await pushOf(id)).toMatchObject({ state: 'refused' })
    const { personId, document } = member
    const corrected = { personId, name: '林小雨', document }
    await inTransaction(server.platform.database, (trx) =>
      correctIdentity(trx, callOf(server.platform), corrected),
    )
    expect(await gate()).toMatchObject({ reason: null })
    await push()
    expect(await pushOf(id)).toEqual({ state: 'synced', refusal: null })
  })

  test('no one else’s, none refused for another reason, and none that it took', async () => {
    const [other = '', overlapping = '', taken = ''] = await plantHours(world, 3)
    const { database } = world.server.platform
    const settle = (id: string, what: object) =>
      database
        .updateTable('service_record_push')
        .set({ due_at: null, received_at: new Date(0), settled_at: new Date(0), ...what })
        .where('record_id', '=', id)
        .execute()
    await settle(overlapping, { outcome: 'refused', refusal: 'overlapping' })
    await settle(taken, { outcome: 'accepted' })
    await settle(other, { outcome: 'refused', refusal: 'volunteerUnknown' })
    const neighbour = await plantMember(world.server, world.tree.branch)
    await world.registry.tell({ number: neighbour.document.number, name: neighbour.name })
    expect(await neighbour.client.communityService.gate()).toMatchObject({ reason: null })
    expect(await pushOf(other)).toMatchObject({ state: 'refused' })
    await world.registry.tell({ number: number(), name: world.member.name })
    await gate()
    expect(await pushOf(other)).toMatchObject({ state: 'waiting' })
    expect(await pushOf(overlapping)).toMatchObject({ state: 'refused' })
    expect(await pushOf(taken)).toMatchObject({ state: 'synced' })
  })

  test('once for an answer: what is refused in spite of it waits for the next', async () => {
    await world.registry.tell({ number: number(), name: world.member.name })
    await gate()
    await world.registry.tell({ number: number(), name: null })
    world.server.advance(HOUR)
    const [id = ''] = await plantHours(world)
    await push()
    await gate()
    expect(await pushOf(id)).toEqual({ state: 'refused', refusal: 'volunteerUnknown' })
    await world.registry.tell({ number: number(), name: world.member.name })
    world.server.advance(24 * HOUR)
    await gate()
    expect(await pushOf(id)).toMatchObject({ state: 'waiting' })
  })
})
