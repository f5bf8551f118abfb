import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { outcome } from '../../../test/accounts/outcomes.ts'
import {
  newDocument,
  newPhone,
  OTHER_PASSWORD,
  PASSWORD,
  wrongOf,
} from '../../../test/accounts/registered.ts'
import { receivedPhoto } from '../../../test/files/upload.ts'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Filed, Reviewer, Wanted } from '../../../test/world/appeals.ts'
import {
  claimedAndRead,
  filed,
  HOUR,
  heldProof,
  idOf,
  plantStaff,
  plantWanted,
} from '../../../test/world/appeals.ts'
import { callOf } from '../../../test/world/call.ts'
import { clientOf } from '../../../test/world/sessions.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { correctIdentity, lockPerson } from '../accounts/index.ts'

vi.setConfig({ testTimeout: 30_000 })

let server: TestServer
let an: Reviewer
beforeAll(async () => {
  server = await startTestServer({ maxConnections: 20 })
  an = await plantStaff(server)
})
afterAll(() => server.close())

const DAY = 24 * HOUR
/** Filed, and the holder’s 24 hours are over. */
const ripe = async (wanted: Wanted): Promise<Filed> => {
  const appeal = await filed(server, wanted)
  server.advance(DAY)
  return appeal
}
const logIn = (userName: string, password: string) =>
  outcome(server.client('mobile').accounts.logIn({ app: 'mobile', userName, password }))

describe('upholding', () => {
  test('rebinds the phone, makes the password live, ends sessions, and tells both phones', async () => {
    const wanted = await plantWanted(server)
    const before = await clientOf(server, wanted.accountId, 'mobile')
    const appeal = await ripe(wanted)
    const { appeals } = await claimedAndRead(an, appeal, wanted)
    const upheld = await appeals.uphold(appeal)
    expect(upheld).toMatchObject({ state: 'upheld', decidedBy: '赵云飞', entries: null, needsTwo: false })
    expect(upheld.steps.map(({ act }) => act)).toEqual(['submit', 'claim', 'read', 'uphold'])
    expect(await refusalCode(before.accounts.me())).toBe('session.required')
    expect(await logIn(wanted.phone, PASSWORD)).toBe('logIn.wrong')
    expect(await logIn(appeal.phone, PASSWORD)).toBe('logIn.wrong')
    expect(await logIn(appeal.phone, OTHER_PASSWORD)).toBe('ok')
    expect((await server.sms(appeal.phone)).text).toContain('申诉时设置的密码登录')
    expect((await server.sms(wanted.phone)).text).toContain('改绑到另一手机号')
    const status = await server.client('mobile').appeals.follow(appeal)
    expect(status).toMatchObject({ state: 'upheld', waitsFor: null, may: { refile: false } })
    const photos = await server.platform.database
      .selectFrom('appeal_photo')
      .innerJoin('photo', 'photo.id', 'appeal_photo.photo_id')
      .select('photo.destroy_after')
      .where('appeal_id', '=', appeal.id)
      .execute()
    const kept = server.platform.clock().getTime() + 30 * DAY
    expect(photos.map((photo) => photo.destroy_after.getTime())).toEqual([kept, kept])
  })

  test('follows from what a phone without an account can do: code, photos, form', async () => {
    const wanted = await plantWanted(server)
    const phone = newPhone()
    const { accounts, appeals } = server.client('mobile')
    await accounts.requestSmsCode({ purpose: 'appeal', phone })
    const { code = '' } = await server.sms(phone)
    const wrong = accounts.provePhone({ phone, code: wrongOf(code), purpose: 'appeal' })
    expect(await refusalCode(wrong)).toBe('smsCode.wrong')
    const { phoneProof } = await accounts.provePhone({ phone, code, purpose: 'appeal' })
    const again = accounts.provePhone({ phone, code, purpose: 'appeal' })
    expect(await refusalCode(again)).toBe('smsCode.exhausted')
    const photos = { front: await receivedPhoto(server), back: await receivedPhoto(server) }
    const { name, document } = wanted
    const form = { phoneProof, name, document, password: OTHER_PASSWORD, photos }
    const { number } = await appeals.submit(form)
    server.advance(DAY)
    const id = await idOf(server, number)
    const desk = (await claimedAndRead(an, { id }, wanted)).appeals
    expect((await desk.uphold({ id })).state).toBe('upheld')
    expect(await logIn(phone, OTHER_PASSWORD)).toBe('ok')
  })

  test('is refused before the reading, and after a withdrawal', async () => {
    const wanted = await plantWanted(server)
    const appeal = await ripe(wanted)
    const { appeals } = await an.desk()
    await appeals.claim(appeal)
    expect(await refusalCode(appeals.uphold(appeal))).toBe('appeal.notRead')
    await appeals.read({ id: appeal.id, name: wanted.name, number: wanted.document.number })
    await server.client('mobile').appeals.withdraw(await heldProof(server, appeal))
    expect(await refusalCode(appeals.uphold(appeal))).toBe('appeal.notOpen')
    expect(await logIn(wanted.phone, PASSWORD)).toBe('ok')
  })

  test('and withdrawing at the same moment: one of the two is done', async () => {
    for (let round = 0; round < 3; round += 1) {
      const wanted = await plantWanted(server)
      const appeal = await ripe(wanted)
      const { appeals } = await claimedAndRead(an, appeal, wanted)
      const held = await heldProof(server, appeal)
      const withdrawing = server.client('mobile').appeals.withdraw(held)
      const done = await Promise.all([outcome(appeals.uphold(appeal)), outcome(withdrawing)])
      expect([...done].sort()).toEqual(['appeal.notOpen', 'ok'])
      expect(await logIn(wanted.phone, PASSWORD)).toBe(done[0] === 'ok' ? 'logIn.wrong' : 'ok')
    }
  })

  test('gives nobody a record whose document was corrected at the same moment', async () => {
    const wanted = await plantWanted(server)
    const appeal = await ripe(wanted)
    const { appeals } = await claimedAndRead(an, appeal, wanted)
    const { platform } = server
    const other = { ...newDocument(), bornOn: '2008-05-04', sex: 'female', needsReview: false } as const
    const correction = { personId: wanted.personId, name: wanted.name, document: other }
    let upholding: Promise<string> | undefined
    await inTransaction(platform.database, async (trx) => {
      await lockPerson(trx, wanted.personId)
      upholding = outcome(appeals.uphold(appeal))
      await wait(300)
      await correctIdentity(trx, callOf(platform), correction)
    })
    expect(await upholding).toBe('appeal.noRecord')
    expect(await logIn(wanted.phone, PASSWORD)).toBe('ok')
  })

  test('of an appeal without a record is refused, and dismissed like any other', async () => {
    const nobody = { name: '林晓雨', document: newDocument() }
    const appeal = await filed(server, nobody)
    const { appeals } = await claimedAndRead(an, appeal, nobody)
    const seen = await appeals.get(appeal)
    expect(seen).toMatchObject({ recordExists: false, record: null, upholdRefusal: 'appeal.noRecord' })
    expect(await refusalCode(appeals.uphold(appeal))).toBe('appeal.noRecord')
    await appeals.dismiss({ id: appeal.id, reason: 'noRecord' })
    expect((await server.sms(appeal.phone)).text).toContain('请直接注册')
  })

  test('for a phone that was bound meanwhile is refused, and changes nothing', async () => {
    const wanted = await plantWanted(server)
    const appeal = await ripe(wanted)
    const other = await plantWanted(server)
    const { database } = server.platform
    await database
      .updateTable('unique_key')
      .set({ value: await phoneIndexOf(appeal) })
      .where('kind', '=', 'phone')
      .where('owner', '=', other.accountId)
      .execute()
    const { appeals } = await claimedAndRead(an, appeal, wanted)
    expect((await appeals.get(appeal)).upholdRefusal).toBe('phone.taken')
    expect(await refusalCode(appeals.uphold(appeal))).toBe('phone.taken')
    expect(await appeals.get(appeal)).toMatchObject({ state: 'claimed', may: { uphold: false } })
    expect(await logIn(wanted.phone, PASSWORD)).toBe('ok')
  })

  test('gives the appellant’s own phone to the record (FAQ M10)', async () => {
    const [wanted, appellant] = [await plantWanted(server), await plantWanted(server)]
    const client = await clientOf(server, appellant.accountId, 'mobile')
    const appeal = await filed(server, wanted, { phone: appellant.phone, client })
    server.advance(DAY)
    const { appeals } = await claimedAndRead(an, appeal, wanted)
    expect((await appeals.uphold(appeal)).state).toBe('upheld')
    expect(await refusalCode(client.accounts.me())).toBe('session.required')
    expect(await logIn(appellant.phone, PASSWORD)).toBe('logIn.wrong')
    expect(await logIn(appellant.phone, OTHER_PASSWORD)).toBe('ok')
  })
})

async function phoneIndexOf({ id }: Filed): Promise<string> {
  const row = await server.platform.database
    .selectFrom('appeal')
    .select('phone_index')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.phone_index
}
