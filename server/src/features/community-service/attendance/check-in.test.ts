import { checkInSlot } from '@qingtuan/domain/community-service/check-in-code'
import { beforeEach, describe, expect, test } from 'vitest'
import type { CheckInWorld } from '../../../../test/world/check-ins.ts'
import { MINUTE, startCheckInWorld } from '../../../../test/world/check-ins.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { plantPerson } from '../../../../test/world/people.ts'
import { plantProject, plantSignUp } from '../../../../test/world/planted-projects.ts'
import { clientOf } from '../../../../test/world/sessions.ts'
import { writeCheckInToken } from './check-in-token.ts'

let world: CheckInWorld
beforeEach(async () => {
  world = await startCheckInWorld()
})

describe('a scan on the spot', () => {
  test('checks in, and is answered the same when it is sent again', async () => {
    const { token, address, seconds, places } = await world.shown()
    expect(address).toMatch(/\/m\/service\/check-in\/[\w-]{50}$/)
    expect({ seconds, places }).toEqual({ seconds: 30, places: 1 })
    const at = world.server.platform.clock().toISOString()
    const known = { project: { id: world.project, title: '河畔公园清扫' }, side: 'in', at, counts: true }
    expect(await world.scans(world.lin, token)).toEqual({ ...known, before: false })
    world.server.advance(20 * MINUTE)
    expect(await world.scans(world.lin, token)).toEqual({ ...known, before: true })
    expect(await world.rows()).toMatchObject([{ side: 'in', way: 'code', sign_up_id: world.signUpId }])
    expect((await world.shown()).seen).toBe(1)
  })

  test('of who has withdrawn is not counted beside the code', async () => {
    const { token } = await world.shown()
    await world.scans(world.lin, token)
    await (await world.phone(world.lin)).withdraw({ id: world.project })
    expect(await world.shown()).toMatchObject({ places: 0, seen: 0 })
  })

  test('checks out from the beginning on, until an hour after the end', async () => {
    expect(await outcome(world.shown('out'))).toBe('checkIn.tooEarly')
    world.server.advance(20 * MINUTE)
    const early = await world.shown('out')
    expect((await world.scans(world.lin, early.token)).side).toBe('out')
    world.server.advance(120 * MINUTE)
    await world.shown('out')
    world.server.advance(1)
    expect(await outcome(world.shown('out'))).toBe('checkIn.over')
  })

  test('is refused before check-in opens and after the end', async () => {
    const later = await plantProject(world.server, world.tree.branch, { startsIn: 1 })
    await plantSignUp(world.server, later, world.lin)
    const tokenAt = (at: Date) =>
      writeCheckInToken(world.server.platform.vault, { projectId: later, side: 'in', slot: checkInSlot(at) })
    expect(await outcome(world.scans(world.lin, tokenAt(world.server.platform.clock())))).toBe(
      'checkIn.tooEarly',
    )
    world.server.advance(240 * MINUTE)
    expect((await world.scans(world.lin, tokenAt(world.server.platform.clock()))).before).toBe(false)
    const wang = await plantPerson(world.server)
    await plantSignUp(world.server, later, wang)
    world.server.advance(1)
    expect(await outcome(world.scans(wang, tokenAt(world.server.platform.clock())))).toBe('checkIn.over')
  })

  test('needs a place in this project', async () => {
    const [stranger, waiting, gone] = [
      await plantPerson(world.server),
      await plantPerson(world.server),
      await plantPerson(world.server),
    ]
    await plantSignUp(world.server, world.project, waiting, { waits: true })
    const left = await plantSignUp(world.server, world.project, gone)
    const withdrawn = { withdrawn_at: world.server.platform.clock() }
    await world.server.platform.database
      .updateTable('service_sign_up')
      .set(withdrawn)
      .where('id', '=', left)
      .execute()
    const { token } = await world.shown()
    expect(await outcome(world.scans(stranger, token))).toBe('checkIn.noPlace')
    expect(await outcome(world.scans(waiting, token))).toBe('checkIn.waiting')
    expect(await outcome(world.scans(gone, token))).toBe('checkIn.noPlace')
    expect(await world.rows()).toEqual([])
  })

  test('is nobody’s but of who was logged in when the code was read', async () => {
    const { token } = await world.shown()
    const other = await plantPerson(world.server)
    const phone = await world.phone(world.lin)
    const sent = (accountId: string) => phone.checkIn({ code: { token }, accountId })
    expect(await outcome(sent(other.accountId))).toBe('checkIn.otherAccount')
    expect(await world.rows()).toEqual([])
    expect((await sent(world.lin.accountId)).before).toBe(false)
  })

  test('is refused once the project is called off or its hours are confirmed', async () => {
    const { token } = await world.shown()
    const now = world.server.platform.clock()
    const set = (change: object) =>
      world.server.platform.database
        .updateTable('service_project')
        .set(change)
        .where('id', '=', world.project)
        .execute()
    await set({ confirmed_at: now, closed_at: now })
    expect(await outcome(world.scans(world.lin, token))).toBe('checkIn.confirmed')
    await set({ confirmed_at: null, cancelled_at: now, cancelled_reason: '暴雨' })
    expect(await outcome(world.scans(world.lin, token))).toBe('checkIn.calledOff')
    expect(await outcome(world.shown())).toBe('checkIn.calledOff')
  })
})

describe('200 people at once', () => {
  test('are each checked in exactly once, also those who press twice', { timeout: 120_000 }, async () => {
    const people = await Promise.all(Array.from({ length: 200 }, () => plantPerson(world.server)))
    for (const person of people) await plantSignUp(world.server, world.project, person)
    const { token } = await world.shown()
    const clients = await Promise.all(people.map((one) => clientOf(world.server, one.accountId, 'mobile')))
    const wish = { code: { token }, scannedSecondsAgo: 0 }
    const all = [...clients, ...clients].map((one) => one.communityService.checkIn(wish))
    const answers = await Promise.all(all)
    expect(answers.filter(({ before }) => !before)).toHaveLength(200)
    const found = await world.rows()
    expect(found).toHaveLength(200)
    expect(new Set(found.map((row) => row.person_id)).size).toBe(200)
  })
})
