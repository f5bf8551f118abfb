import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newPhone, PASSWORD } from '../../../test/accounts/registered.ts'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Reviewer } from '../../../test/world/appeals.ts'
import {
  dismissed,
  filed,
  HOUR,
  heldProof,
  MINUTE,
  plantPhotos,
  plantStaff,
  plantWanted,
} from '../../../test/world/appeals.ts'

vi.setConfig({ testTimeout: 30_000 })

let server: TestServer
let reviewer: Reviewer
let appellant: ReturnType<TestServer['client']>['appeals']
beforeAll(async () => {
  server = await startTestServer()
  reviewer = await plantStaff(server)
  appellant = server.client('mobile').appeals
})
afterAll(() => server.close())

describe('following', () => {
  test('needs the number, as people write it, and the phone', async () => {
    const { number, phone } = await filed(server, await plantWanted(server))
    const typed = number.toLowerCase().replace('-', ' ')
    expect((await appellant.follow({ phone, number: typed })).number).toBe(number)
    expect(await refusalCode(appellant.follow({ phone: newPhone(), number }))).toBe('appeal.unknown')
    expect(await refusalCode(appellant.follow({ phone, number: 'SS260302-AAAAAA' }))).toBe('appeal.unknown')
    expect(await refusalCode(appellant.follow({ phone, number: 'no number' }))).toBe('appeal.unknown')
  })

  test('is limited for a phone', async () => {
    const phone = newPhone()
    const look = () => refusalCode(appellant.follow({ phone, number: 'SS260302-AAAAAA' }))
    for (let count = 0; count < 30; count += 1) expect(await look()).toBe('appeal.unknown')
    expect(await look()).toBe('limit.tooMany')
  })

  test('with a proof is limited alike: a number is not to be guessed by who got the phone later', async () => {
    const held = await heldProof(server, { number: 'SS260302-AAAAAA', phone: newPhone() })
    const guesses = [appellant.recall, appellant.withdraw]
    const look = (count: number) => refusalCode((guesses[count % 2] ?? appellant.recall)(held))
    for (let count = 0; count < 30; count += 1) expect(await look(count)).toBe('appeal.unknown')
    expect([await look(0), await look(1)]).toEqual(['limit.tooMany', 'limit.tooMany'])
  })

  test('shows a claim, not who has it, and a lapsed one as none', async () => {
    const { id, number, phone } = await filed(server, await plantWanted(server))
    await (await reviewer.desk()).appeals.claim({ id })
    const claimed = await appellant.follow({ phone, number })
    expect(claimed).toMatchObject({ state: 'claimed', waitsFor: 'reviewer' })
    expect(claimed.steps.map(({ act }) => act)).toEqual(['submit'])
    server.advance(30 * MINUTE)
    expect((await appellant.follow({ phone, number })).state).toBe('submitted')
  })
})

describe('withdrawing', () => {
  test('ends the appeal once, for whoever holds the phone', async () => {
    const appeal = await filed(server, await plantWanted(server))
    const stranger = { ...(await heldProof(server, { ...appeal, phone: newPhone() })) }
    expect(await refusalCode(appellant.withdraw(stranger))).toBe('appeal.unknown')
    const mine = await heldProof(server, appeal)
    const withdrawn = await appellant.withdraw(mine)
    expect(withdrawn).toMatchObject({ state: 'withdrawn', decideBy: null, waitsFor: null })
    expect(withdrawn.may).toEqual({ withdraw: false, supplyPhotos: false, refile: true })
    expect(await refusalCode(appellant.withdraw(mine))).toBe('phone.proofExpired')
    expect(await refusalCode(appellant.withdraw(await heldProof(server, appeal)))).toBe('appeal.notOpen')
  })
})

describe('filing again', () => {
  test('takes the entries over, with one proof for both', async () => {
    const wanted = await plantWanted(server)
    const appeal = await dismissed(server, reviewer, { wanted })
    const mine = await heldProof(server, appeal)
    const entries = await appellant.recall(mine)
    expect(entries).toMatchObject({ name: wanted.name, phone: appeal.phone })
    expect(entries.document).toMatchObject(wanted.document)
    const { phone: _phone, ...typed } = entries
    const photos = await plantPhotos(server)
    const { phoneProof } = mine
    const again = await appellant.submit({ ...typed, phoneProof, password: PASSWORD, photos })
    expect(again.number).not.toBe(appeal.number)
  })

  test('is not for an appeal that is open, nor for a stranger', async () => {
    const appeal = await filed(server, await plantWanted(server))
    expect(await refusalCode(appellant.recall(await heldProof(server, appeal)))).toBe('appeal.alreadyOpen')
    const stranger = await heldProof(server, { ...appeal, phone: newPhone() })
    expect(await refusalCode(appellant.recall(stranger))).toBe('appeal.unknown')
  })
})

describe('better photos', () => {
  test('start the working days anew, and void what was put aside', async () => {
    const appeal = await filed(server, await plantWanted(server))
    const early = { ...(await heldProof(server, appeal)), photos: await plantPhotos(server) }
    expect(await refusalCode(appellant.supplyPhotos(early))).toBe('appeal.notOpen')
    const { appeals } = await reviewer.desk()
    await appeals.claim({ id: appeal.id })
    const asked = await appeals.askPhotos({ id: appeal.id, reason: 'glare', text: '请避开灯光' })
    expect(asked).toMatchObject({ state: 'photosAsked', claimedBy: null, overdue: false })
    expect((await server.sms(appeal.phone)).text).toContain('照片反光，遮住了文字（请避开灯光）')
    server.advance(24 * HOUR)
    const waiting = await appellant.follow(appeal)
    expect(waiting).toMatchObject({ waitsFor: 'appellant', decideBy: null, may: { supplyPhotos: true } })
    const oneSided = { ...(await heldProof(server, appeal)), photos: { front: early.photos.front } }
    expect(await refusalCode(appellant.supplyPhotos(oneSided))).toBe('appeal.photoRequired')
    const supplied = await appellant.supplyPhotos({
      ...(await heldProof(server, appeal)),
      photos: early.photos,
    })
    expect(supplied).toMatchObject({ state: 'submitted', decideBy: '2026-03-06', photoRequest: null })
    const rows = await server.platform.database
      .selectFrom('appeal_photo')
      .innerJoin('photo', 'photo.id', 'appeal_photo.photo_id')
      .select(['replaced_at', 'destroy_after'])
      .where('appeal_id', '=', appeal.id)
      .execute()
    const now = server.platform.clock().getTime()
    const replaced = rows.filter((row) => row.replaced_at !== null)
    expect(rows).toHaveLength(4)
    expect(replaced.map((row) => row.destroy_after.getTime())).toEqual(Array(2).fill(now + 30 * 24 * HOUR))
  })
})
