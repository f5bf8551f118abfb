import { beforeEach, describe, expect, test } from 'vitest'
import { plantHours, pushHours, statesOf } from '../../../../test/world/ledger.ts'
import type { RegistryWorld } from '../../../../test/world/registry.ts'
import { startRegistryWorld } from '../../../../test/world/registry.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { takeDue } from '../store/push-queue.ts'
import { enqueuePush } from './enqueue-push.ts'
import { pushRecords } from './push-records.ts'
import { readPushStates } from './push-states.ts'

const MINUTE = 60_000

let world: RegistryWorld
beforeEach(async () => {
  world = await startRegistryWorld({ everyone: true })
})

const push = () => pushHours(world)
const states = (ids: readonly string[]) => statesOf(world, ids)
const held = async () => (await world.registry.state()).records
/** How often each row was written there, in the order of our ids. */
const written = async () =>
  (await held())
    .map((row) => [row.recordId, row.written])
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))
const once = (ids: readonly string[]) => ids.map((id) => [id, 1])

describe('hours are handed over', () => {
  test('once, and are synced when the registry says that it accepted them', async () => {
    const ids = await plantHours(world, 3)
    expect(await states(ids)).toEqual(['waiting', 'waiting', 'waiting'])
    await push()
    expect(await states(ids)).toEqual(['synced', 'synced', 'synced'])
    await push()
    expect(await written()).toEqual(once(ids))
    const { repeats, callbacks } = await world.registry.state()
    expect({ repeats, callbacks }).toEqual({
      repeats: 0,
      callbacks: ['prompt 200', 'prompt 200', 'prompt 200'],
    })
  })

  test('only when what enters them is written, and not twice for being entered twice', async () => {
    const [id = ''] = await plantHours(world)
    const { platform } = world.server
    const now = platform.clock()
    await inTransaction(platform.database, (trx) => enqueuePush(trx, { now }, [id]))
    const broken = inTransaction(platform.database, async (trx) => {
      await enqueuePush(trx, { now }, [id])
      throw new Error('no')
    })
    await expect(broken).rejects.toThrow('no')
    await push()
    expect(await held()).toMatchObject([{ recordId: id, written: 1, minutes: 120 }])
  })

  test('and refused for who is not registered there, with the reason', async () => {
    await world.registry.tell({ number: world.member.document.number, name: null })
    const [id = ''] = await plantHours(world)
    await push()
    const known = await readPushStates(world.server.platform.database, [id])
    expect(known.get(id)).toEqual({ state: 'refused', refusal: 'volunteerUnknown' })
  })

  test('again when the answer was lost: it is the same row there', async () => {
    const [id = ''] = await plantHours(world)
    await world.registry.trouble({ answerLossPercent: 100, callbacks: 'none' })
    await push()
    expect(await states([id])).toEqual(['waiting'])
    await world.registry.trouble({ answerLossPercent: 0 })
    world.server.advance(MINUTE)
    await push()
    expect(await held()).toMatchObject([{ recordId: id, written: 1 }])
    expect((await world.registry.state()).repeats).toBe(1)
    expect(await states([id])).toEqual(['synced'])
  })

  test('by somebody else when who had taken them was killed', async () => {
    const ids = await plantHours(world, 2)
    const now = world.server.platform.clock()
    const until = new Date(now.getTime() + 10 * MINUTE)
    await takeDue(world.server.platform.database, { now, until, limit: 50 })
    await push()
    expect(await held()).toEqual([])
    world.server.advance(10 * MINUTE)
    await push()
    expect(await states(ids)).toEqual(['synced', 'synced'])
  })

  test('by two at once, each row by one of them', async () => {
    const ids = await plantHours(world, 20)
    await Promise.all([push(), push(), push()])
    expect(await states(ids)).toEqual(ids.map(() => 'synced'))
    expect((await world.registry.state()).repeats).toBe(0)
  })

  test('not at all while no registry takes them', async () => {
    const ids = await plantHours(world)
    await pushRecords({ ...world.server.platform, volunteerRegistry: null })
    expect(await states(ids)).toEqual(['waiting'])
  })
})

test('ten minutes without the registry: nothing elsewhere breaks, and every hour is there once afterwards', async () => {
  const { server, member, registry } = world
  await member.client.communityService.gate()
  await registry.trouble({ outage: true })
  const ids = await plantHours(world, 60)
  for (let minute = 0; minute < 10; minute += 1) {
    await push()
    expect(await member.client.communityService.gate()).toMatchObject({ reason: null })
    await member.client.members.mine()
    server.advance(MINUTE)
  }
  expect(await held()).toEqual([])
  await registry.trouble({ outage: false })
  for (let minute = 0; minute < 30; minute += 1) {
    await push()
    server.advance(MINUTE)
  }
  expect(await states(ids)).toEqual(ids.map(() => 'synced'))
  expect(await written()).toEqual(once(ids))
})
