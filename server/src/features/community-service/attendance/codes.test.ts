import { checkInSlot } from '@qingtuan/domain/community-service/check-in-code'
import { beforeEach, describe, expect, test } from 'vitest'
import type { CheckInWorld } from '../../../../test/world/check-ins.ts'
import { MINUTE, startCheckInWorld } from '../../../../test/world/check-ins.ts'
import { outcome } from '../../../../test/world/outcomes.ts'
import { plantPerson } from '../../../../test/world/people.ts'
import { plantSignUp } from '../../../../test/world/planted-projects.ts'
import { writeCheckInToken } from './check-in-token.ts'

let world: CheckInWorld
beforeEach(async () => {
  world = await startCheckInWorld()
})

describe('a code that was photographed', () => {
  test('and sent to a friend gives nothing: late, it waits for the leader’s word', async () => {
    const friend = await plantPerson(world.server)
    await plantSignUp(world.server, world.project, friend)
    const { token } = await world.shown()
    world.server.advance(2 * MINUTE)
    // Said to be fresh it is over; said to be read without a network it is kept, and does not count.
    expect(await outcome(world.scans(friend, token))).toBe('checkIn.codeExpired')
    expect(await world.scans(friend, token, 119)).toMatchObject({ counts: false, before: false })
    expect(await world.rows()).toMatchObject([{ way: 'lateCode', vouched_at: null }])
    expect(await world.scans(friend, token, 119)).toMatchObject({ counts: false, before: true })
  })

  test('is over after ten minutes, whatever the phone says', async () => {
    const { token } = await world.shown()
    world.server.advance(11 * MINUTE)
    for (const ago of [0, 599, 655, 3600])
      expect(await outcome(world.scans(world.lin, token, ago))).toBe('checkIn.codeExpired')
  })

  test('gives way to a code of the moment', async () => {
    const old = await world.shown()
    world.server.advance(2 * MINUTE)
    await world.scans(world.lin, old.token, 115)
    const fresh = await world.shown()
    expect(await world.scans(world.lin, fresh.token)).toMatchObject({ counts: true, before: false })
    expect(await world.rows()).toMatchObject([{ way: 'code', at: world.server.platform.clock() }])
  })
})

describe('a code that this system did not make', () => {
  test('changed in any byte is unknown', async () => {
    const bytes = Buffer.from((await world.shown()).token, 'base64url')
    const codes = new Set<string>()
    for (const [at, byte] of bytes.entries()) {
      const forged = Buffer.from(bytes)
      forged[at] = byte ^ 1
      codes.add(await outcome(world.scans(world.lin, forged.toString('base64url'))))
    }
    expect([...codes]).toEqual(['checkIn.codeUnknown'])
  })

  test('of the future, of no project, or of another side is not taken for one', async () => {
    const { vault, clock } = world.server.platform
    const code = { projectId: world.project, side: 'in', slot: checkInSlot(clock()) } as const
    const future = writeCheckInToken(vault, { ...code, slot: code.slot + 1 })
    const nowhere = writeCheckInToken(vault, { ...code, projectId: world.signUpId })
    for (const token of [future, nowhere, 'x', '!', 'A'.repeat(50)])
      expect(await outcome(world.scans(world.lin, token, 30))).toBe('checkIn.codeUnknown')
  })
})

describe('the short code', () => {
  async function types(shortCode: string, person = world.lin) {
    return (await world.phone(person)).checkIn({ code: { shortCode } })
  }

  test('checks in whoever has signed up, however it is typed, until the next one is over', async () => {
    const { shortCode } = await world.shown()
    expect(shortCode).toMatch(/^[A-Z2-9]{6}$/)
    expect(await outcome(types(shortCode, await plantPerson(world.server)))).toBe('checkIn.codeUnknown')
    expect(await types(` ${shortCode.toLowerCase()} `)).toMatchObject({ side: 'in', counts: true })
    world.server.advance(MINUTE)
    expect(await outcome(types(shortCode))).toBe('checkIn.codeUnknown')
  })

  test('cannot be guessed at length', async () => {
    const codes = []
    for (let at = 0; at < 21; at += 1) codes.push(await outcome(types('AAAAAA')))
    expect(codes.at(-1)).toBe('limit.tooMany')
  })
})
