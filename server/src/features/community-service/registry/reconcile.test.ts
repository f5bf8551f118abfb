import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { beforeEach, describe, expect, test } from 'vitest'
import { plantHours, pushHours, statesOf } from '../../../../test/world/ledger.ts'
import type { RegistryWorld } from '../../../../test/world/registry.ts'
import { startRegistryWorld } from '../../../../test/world/registry.ts'
import type { RegistryLedger } from '../../../platform/volunteer-registry/volunteer-registry.ts'
import { reconcile } from './reconcile.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let world: RegistryWorld
beforeEach(async () => {
  world = await startRegistryWorld({ everyone: true })
})

const push = () => pushHours(world)
const states = (ids: readonly string[]) => statesOf(world, ids)
const held = async () => (await world.registry.state()).records
const reports = () =>
  world.server.platform.database
    .selectFrom('volunteer_registry_reconciliation')
    .select(['compared', 'missing', 'different', 'settled', 'foreign_rows as foreign', 'older_days as older'])
    .orderBy('id')
    .execute()

describe('every night the ledger is compared with what the registry holds', () => {
  test('what it has lost is sent again, and what it holds otherwise is put right', async () => {
    const [lost = '', other = '', right = ''] = await plantHours(world, 3)
    await push()
    await world.registry.forget(lost)
    await world.registry.alter(other, 30)
    world.server.advance(10 * HOUR)
    await reconcile(world.server.platform)
    expect(await reports()).toMatchObject([{ compared: 3, missing: 1, different: 1, settled: 0, foreign: 0 }])
    expect(await states([lost, other, right])).toEqual(['waiting', 'waiting', 'synced'])
    await push()
    expect(await held()).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ recordId: lost, minutes: 120, revision: 2 }),
        expect.objectContaining({ recordId: other, minutes: 120, revision: 2 }),
        expect.objectContaining({ recordId: right, minutes: 120, revision: 1, written: 1 }),
      ]),
    )
    await reconcile(world.server.platform)
    expect((await reports()).at(-1)).toMatchObject({ compared: 3, missing: 0, different: 0 })
  })

  test('what it has lost is written there anew though it still knows the key', async () => {
    const [lost = ''] = await plantHours(world)
    await push()
    await world.registry.forget(lost, { keepsKeys: true })
    await reconcile(world.server.platform)
    await push()
    expect(await held()).toMatchObject([{ recordId: lost, revision: 2, written: 1 }])
    expect(await states([lost])).toEqual(['synced'])
  })

  test('what is handed over while the list is read is not taken for lost', async () => {
    const [id = ''] = await plantHours(world)
    const { platform } = world.server
    const chosen = platform.volunteerRegistry
    const ledger = chosen?.registry.ledger
    if (!ledger) throw new Error('The world has a registry that takes hours')
    const list: RegistryLedger['list'] = async function* (day) {
      yield* ledger.list(day)
      if (day !== toShanghaiDate(platform.clock())) return
      world.server.advance(1000)
      await push()
    }
    const slow = { ...chosen.registry, ledger: { ...ledger, list } }
    await reconcile({ ...platform, volunteerRegistry: { ...chosen, registry: slow } })
    expect(await reports()).toMatchObject([{ compared: 0, missing: 0 }])
    expect(await states([id])).toEqual(['synced'])
  })

  test('a callback that never came is made up for however long ago the hours were entered', async () => {
    await world.registry.trouble({ callbacks: 'none' })
    const old = await plantHours(world, 2)
    await push()
    world.server.advance(3 * DAY)
    const young = await plantHours(world)
    await push()
    world.server.advance(5 * DAY)
    expect(await states([...old, ...young])).toEqual(['waiting', 'waiting', 'waiting'])
    await reconcile(world.server.platform)
    expect(await states([...old, ...young])).toEqual(['synced', 'synced', 'synced'])
    expect(await reports()).toEqual([
      { compared: 3, missing: 0, different: 0, settled: 3, foreign: 0, older: 1 },
    ])
    await reconcile(world.server.platform)
    expect((await reports()).at(-1)).toMatchObject({ compared: 1, older: 0 })
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
    expect(await reports()).toMatchObject([{ compared: 1, missing: 0, different: 0, settled: 1, foreign: 1 }])
  })

  test('an outage fails the night, which is tried again, and changes nothing', async () => {
    const ids = await plantHours(world)
    await push()
    await world.registry.trouble({ outage: true })
    await expect(reconcile(world.server.platform)).rejects.toThrow('volunteer registry')
    expect(await states(ids)).toEqual(['synced'])
    expect(await reports()).toEqual([])
  })

  test('nothing happens while no registry takes hours', async () => {
    const ids = await plantHours(world)
    await reconcile({ ...world.server.platform, volunteerRegistry: null })
    expect(await states(ids)).toEqual(['waiting'])
    expect(await reports()).toEqual([])
  })
})
