import { beforeEach, describe, expect, test } from 'vitest'
import { plantHours } from '../../../../test/world/ledger.ts'
import type { RegistryWorld } from '../../../../test/world/registry.ts'
import { startRegistryWorld } from '../../../../test/world/registry.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { takeDue } from '../store/push-queue.ts'
import { enqueuePush } from './enqueue-push.ts'
import { pushRecords } from './push-records.ts'
import { readPushStates } from './push-states.ts'
import { reconcile } from './reconcile.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let world: RegistryWorld
beforeEach(async () => {
  world = await startRegistryWorld({ everyone: true })
})

const push = async () => {
  await pushRecords(world.server.platform)
  await world.registry.settled()
}
const states = async (ids: readonly string[]) => {
  const known = await readPushStates(world.server.platform.database, ids)
  return ids.map((id) => known.get(id)?.state)
}
const held = async () => (await world.registry.state()).records
/** How often each row was written there, in the order of our ids. */
const written = async () =>
  (await held())
    .map((row) => [row.recordId, row.written])
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))
const once = (ids: readonly string[]) => ids.map((id) => [id, 1])
const reports = () =>
  world.server.platform.database
    .selectFrom('volunteer_registry_reconciliation')
    .select(['compared', 'missing', 'different', 'settled', 'foreign_rows as foreign'])
    .orderBy('id')
    .execute()

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
    await reconcile({ ...world.server.platform, volunteerRegistry: null })
    expect(await states(ids)).toEqual(['waiting'])
    expect(await reports()).toEqual([])
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

describe('every night the ledger is compared with what the registry holds', () => {
  test('what it has lost is sent again, and what it holds otherwise is put right', async () => {
    const [lost = '', other = '', right = ''] = await plantHours(world, 3)
    await push()
    await world.registry.forget(lost)
    await world.registry.alter(other, 30)
    world.server.advance(10 * HOUR)
    await reconcile(world.server.platform)
    expect(await reports()).toEqual([{ compared: 3, missing: 1, different: 1, settled: 0, foreign: 0 }])
    expect(await states([lost, other, right])).toEqual(['waiting', 'waiting', 'synced'])
    await push()
    expect(await held()).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ recordId: lost, minutes: 120, revision: 1 }),
        expect.objectContaining({ recordId: other, minutes: 120, revision: 2 }),
        expect.objectContaining({ recordId: right, minutes: 120, revision: 1, written: 1 }),
      ]),
    )
    await reconcile(world.server.platform)
    expect((await reports()).at(-1)).toMatchObject({ compared: 3, missing: 0, different: 0 })
  })

  test('a callback that never came is made up for, and rows that are not ours are only reported', async () => {
    await world.registry.trouble({ callbacks: 'none' })
    const [id = '', other = ''] = await plantHours(world, 2)
    await push()
    expect(await states([id])).toEqual(['waiting'])
    const { database } = world.server.platform
    await database.deleteFrom('service_record_push').where('record_id', '=', other).execute()
    await reconcile(world.server.platform)
    expect(await states([id])).toEqual(['synced'])
    expect(await reports()).toEqual([{ compared: 1, missing: 0, different: 0, settled: 1, foreign: 1 }])
  })

  test('an outage fails the night, which is tried again, and changes nothing', async () => {
    const ids = await plantHours(world)
    await push()
    await world.registry.trouble({ outage: true })
    await expect(reconcile(world.server.platform)).rejects.toThrow('volunteer registry')
    expect(await states(ids)).toEqual(['synced'])
    expect(await reports()).toEqual([])
  })
})
