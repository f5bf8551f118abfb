import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { refusal } from '../../../test/accounts/outcomes.ts'
import { newDocument, newPhone, OTHER_PASSWORD, PASSWORD } from '../../../test/accounts/registered.ts'
import { refusalCode } from '../../../test/refusal-code.ts'
import type { TestServer } from '../../../test/test-server.ts'
import { startTestServer } from '../../../test/test-server.ts'
import type { Reviewer } from '../../../test/world/appeals.ts'
import {
  dismissed,
  filed,
  formFor,
  MINUTE,
  objectionToken,
  plantStaff,
  plantWanted,
} from '../../../test/world/appeals.ts'
import { clientOf } from '../../../test/world/sessions.ts'

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

describe('filing', () => {
  test('answers alike for a record and for none, but warns the holder', async () => {
    const wanted = await plantWanted(server)
    const [one, other] = [newPhone(), newPhone()]
    const known = await appellant.submit(await formFor(server, wanted, one))
    const nobody = { name: '林晓雨', document: newDocument() }
    const unknown = await appellant.submit(await formFor(server, nobody, other))
    const alike = (status: typeof known) => ({ ...status, number: '', phone: '', documentNumber: '' })
    expect(alike(unknown)).toEqual(alike(known))
    expect(known).toMatchObject({ state: 'submitted', maskedName: '林**', decideBy: '2026-03-05' })
    expect(known.number).toMatch(/^SS260302-[A-Z2-9]{6}$/)
    expect(known.documentNumber).toMatch(/^1\*{16}[\dX]$/)
    expect((await server.sms(one)).text).toContain(known.number)
    expect((await server.sms(other)).text).toContain(unknown.number)
    expect(await objectionToken(server, wanted.phone)).not.toBe('')
    const written = await server.platform.database
      .selectFrom('sms_message')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('template', '=', 'appealWarned')
      .where('state', '=', 'withheld')
      .executeTakeFirstOrThrow()
    expect(written.count).toBeGreaterThan(0)
  })

  test.each([
    ['a made-up proof', { phoneProof: 'x' }, 'phone.proofExpired'],
    ['one side of a card', { photos: null }, 'appeal.photoRequired'],
    ['an unknown photo', { photos: 'unknown' }, 'photo.unknown'],
    ['a weak password', { password: 'short' }, 'password.tooShort'],
    ['a wrong number', { document: { kind: 'residentId', number: '1' } }, 'identityDocument.malformed'],
  ])('with %s is refused', async (_, change, code) => {
    const form = await formFor(server, await plantWanted(server))
    const { front, back = front } = form.photos
    const photos =
      'photos' in change
        ? change.photos
          ? { front: { ...front, token: 'x' }, back }
          : { front }
        : form.photos
    expect(await refusalCode(appellant.submit({ ...form, ...change, photos } as typeof form))).toBe(code)
  })

  test('a refusal keeps proof and photos usable; what was filed uses them up', async () => {
    const form = await formFor(server, await plantWanted(server))
    expect(await refusalCode(appellant.submit({ ...form, password: 'x' }))).toBe('password.tooShort')
    await appellant.submit(form)
    expect(await refusalCode(appellant.submit(form))).toBe('phone.proofExpired')
    const next = await formFor(server, await plantWanted(server))
    expect(await refusalCode(appellant.submit({ ...next, photos: form.photos }))).toBe('photo.unknown')
  })

  test('with a proof of half an hour ago is refused', async () => {
    const form = await formFor(server, await plantWanted(server))
    server.advance(30 * MINUTE)
    expect(await refusalCode(appellant.submit(form))).toBe('phone.proofExpired')
  })

  test('for a phone that is bound is refused, unless the caller is logged in to it', async () => {
    const [wanted, other] = [await plantWanted(server), await plantWanted(server)]
    const form = await formFor(server, wanted, other.phone)
    expect(await refusalCode(appellant.submit(form))).toBe('phone.taken')
    const { appeals } = await clientOf(server, other.accountId, 'mobile')
    expect((await appeals.submit(form)).state).toBe('submitted')
    const own = await clientOf(server, wanted.accountId, 'mobile')
    const again = await formFor(server, wanted, wanted.phone)
    expect(await refusalCode(own.appeals.submit(again))).toBe('phone.taken')
  })

  test('twice for the same document and phone tells the number of the first', async () => {
    const wanted = await plantWanted(server)
    const { phone, number } = await filed(server, wanted)
    const again = await refusal(appellant.submit(await formFor(server, wanted, phone)))
    expect(again).toMatchObject({ code: 'appeal.alreadyOpen', facts: { number } })
  })

  test('in a limited session tells nothing of the document of its holder', async () => {
    const holder = await plantWanted(server)
    const { accounts, appeals } = server.client('mobile')
    const me = await accounts.logIn({ app: 'mobile', userName: holder.phone, password: PASSWORD })
    expect(me.proofRequired).toBe(true)
    const guessed = { name: '林晓雨', document: newDocument() }
    for (const guess of [holder, guessed])
      expect(await refusalCode(appeals.submit(await formFor(server, guess, holder.phone)))).toBe(
        'phone.taken',
      )
  })

  test('is limited to three in 30 days from a phone: it keeps nobody else from filing', async () => {
    const [wanted, other] = [await plantWanted(server), await plantWanted(server)]
    const phone = newPhone()
    for (let round = 0; round < 3; round += 1) await dismissed(server, reviewer, { wanted, phone })
    const refused = { code: 'appeal.tooMany', facts: { maximum: 3, until: '2026-04-01' } }
    expect(await refusal(appellant.submit(await formFor(server, other, phone)))).toMatchObject(refused)
    expect((await filed(server, wanted)).number).toBeTruthy()
  })

  test('at the same moment never makes a tenth for a document', async () => {
    const wanted = await plantWanted(server)
    const forms = await Promise.all(Array.from({ length: 12 }, () => formFor(server, wanted)))
    const answers = await Promise.allSettled(forms.map((form) => appellant.submit(form)))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(9)
    const refused = { code: 'appeal.tooMany', facts: { maximum: 9, until: '2026-04-01' } }
    expect(await refusal(appellant.submit(await formFor(server, wanted)))).toMatchObject(refused)
  })
})

test('the password of an appeal is nobody’s before it is upheld', async () => {
  const wanted = await plantWanted(server)
  const { phone } = await filed(server, wanted)
  const { accounts } = server.client('mobile')
  const entries = { app: 'mobile', password: OTHER_PASSWORD } as const
  expect(await refusalCode(accounts.logIn({ ...entries, userName: phone }))).toBe('logIn.wrong')
  expect(await refusalCode(accounts.logIn({ ...entries, userName: wanted.phone }))).toBe('logIn.wrong')
})
