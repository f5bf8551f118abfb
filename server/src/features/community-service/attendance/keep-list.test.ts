import { beforeEach, describe, expect, test } from 'vitest'
import type { CheckInWorld } from '../../../../test/world/check-ins.ts'
import { MINUTE, startCheckInWorld } from '../../../../test/world/check-ins.ts'
import { plantMember } from '../../../../test/world/members.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { plantPerson } from '../../../../test/world/people.ts'
import { plantProject, plantServiceLeader, plantSignUp } from '../../../../test/world/planted-projects.ts'
import { clientOf } from '../../../../test/world/sessions.ts'

let world: CheckInWorld
beforeEach(async () => {
  world = await startCheckInWorld()
})

/** A member of the organizer who leads the project. */
async function plantLeader({ name = '周知行', number = '202311000009' } = {}) {
  const known = { name, number, bornOn: '2008-05-04', joinedOn: '2023-05-04' }
  const leader = await plantMember(world.server, world.tree.branch, known)
  await plantServiceLeader(world.server, world.project, leader)
  return leader
}

describe('the leader', () => {
  test.each([
    ['left', "update member set status = 'left', left_at = now(), left_reason = 'withdrawn' where id = $1"],
    ['elsewhere', "update member set org_path = '999.' where id = $1"],
  ])('whose membership is %s loses the list in the open session', async (_, change) => {
    const leader = await plantLeader()
    const open = await world.phone(leader)
    await open.attendance({ id: world.project })
    await world.server.platform.pool.query(change, [leader.memberId])
    expect(await outcome(open.attendance({ id: world.project }))).toBe('record.notFound')
  })

  test('ticks off others, and not himself', async () => {
    const leader = await plantLeader()
    const own = await plantSignUp(world.server, world.project, leader)
    const of = await world.phone(leader)
    expect(await outcome(of.tick({ id: world.project, signUpId: own, side: 'in' }))).toBe('checkIn.oneself')
    expect(await outcome(of.tick({ id: world.project, signUpId: world.signUpId, side: 'in' }))).toBe('ok')
  })

  test('shows codes, ticks off by the list and vouches for late codes', async () => {
    const leader = await plantLeader({ name: '王一鸣' })
    const { token } = await world.shown()
    world.server.advance(2 * MINUTE)
    await world.scans(world.lin, token, 119)
    const of = await world.phone(leader)
    expect((await of.showCode({ id: world.project, side: 'in' })).seconds).toBe(30)
    const list = await of.attendance({ id: world.project })
    expect(list.may.tick).toBe(true)
    expect(list.items).toMatchObject([{ name: '林晓雨', in: { way: 'lateCode', counts: false }, out: null }])
    const vouched = await of.tick({ id: world.project, signUpId: world.signUpId, side: 'in' })
    expect(vouched.in).toMatchObject({ way: 'lateCode', counts: true })
    expect(await of.tick({ id: world.project, signUpId: world.signUpId, side: 'in' })).toEqual(vouched)
    expect((await of.tick({ id: world.project, signUpId: world.signUpId, side: 'out' })).out).toMatchObject({
      way: 'list',
    })
    expect(await of.today()).toMatchObject({ items: [{ leads: true, takesPart: false }] })
  })

  test('who is dismissed loses it in the open session; nobody else ever has it', async () => {
    const [leader, other] = [await plantLeader(), await plantPerson(world.server)]
    const open = await world.phone(leader)
    await open.attendance({ id: world.project })
    await world.server.platform.database.deleteFrom('service_project_leader').execute()
    const tries = [open, await world.phone(other), await world.phone(world.lin)]
    for (const of of tries) {
      expect(await outcome(of.attendance({ id: world.project }))).toBe('record.notFound')
      expect(await outcome(of.showCode({ id: world.project, side: 'in' }))).toBe('record.notFound')
      expect(await outcome(of.tick({ id: world.project, signUpId: world.signUpId, side: 'in' }))).toBe(
        'record.notFound',
      )
    }
    const far = await clientOf(world.server, world.tree.committee.accountId, 'console')
    expect(await outcome(far.communityService.attendance({ id: world.project }))).toBe('record.notFound')
    expect(await world.rows()).toEqual([])
  })

  test('ticks nobody off who has no place, and nobody too early', async () => {
    const waiting = await plantSignUp(world.server, world.project, await plantPerson(world.server), {
      waits: true,
    })
    const of = await world.desk()
    expect(await outcome(of.tick({ id: world.project, signUpId: waiting, side: 'in' }))).toBe(
      'checkIn.waiting',
    )
    expect(await outcome(of.tick({ id: world.project, signUpId: world.project, side: 'in' }))).toBe(
      'checkIn.noPlace',
    )
    const later = await plantProject(world.server, world.tree.branch, { startsIn: 2 })
    const early = await plantSignUp(world.server, later, world.lin)
    expect((await of.attendance({ id: later })).may.tick).toBe(false)
    expect(await outcome(of.tick({ id: later, signUpId: early, side: 'in' }))).toBe('checkIn.tooEarly')
  })
})

test('what one takes part in today, with what is known of it', async () => {
  const { token } = await world.shown()
  await world.scans(world.lin, token)
  const of = await world.phone(world.lin)
  expect(await of.today()).toMatchObject({
    items: [
      { project: { id: world.project }, leads: false, takesPart: true, outAt: null, waitsForWord: false },
    ],
  })
  world.server.advance(26 * 60 * MINUTE)
  expect(await (await world.phone(world.lin)).today()).toEqual({
    items: [],
  })
})
