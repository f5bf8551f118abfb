import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { ARCHIVED_BRANCH, startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, refusal, tally } from '../../../test/accounts/outcomes.ts'
import {
  codeFor,
  newDocument,
  newPhone,
  PASSWORD,
  provenPhone,
  registered,
} from '../../../test/accounts/registered.ts'

const MINUTE = 60_000
const name = '陈晓青'

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const youth = (phoneProof: string, document = newDocument()) =>
  ({ phoneProof, identity: 'youth', name, document, password: PASSWORD }) as const
const register = (form: Parameters<ReturnType<AccountsServer['client']>['accounts']['register']>[0]) =>
  server.client('mobile').accounts.register(form)

async function countPeople(): Promise<number> {
  const { rows } = await server.platform.pool.query('SELECT count(*)::int AS count FROM person')
  return rows[0].count
}

describe('proving a phone', () => {
  test('FAQ M2: that it is known is told after the right code, and not before', async () => {
    const { phone } = await registered(server)
    server.advance(MINUTE)
    const code = await codeFor(server, phone)
    const prove = (given: string) => server.client('mobile').accounts.provePhone({ phone, code: given })
    expect(await outcome(prove(code === '000000' ? '000001' : '000000'))).toBe('smsCode.wrong')
    expect(await outcome(prove(code))).toBe('phone.taken')
  })

  test.each([
    [30 * MINUTE - 1, 'ok'],
    [30 * MINUTE, 'phone.proofExpired'],
    [30 * MINUTE + 1, 'phone.proofExpired'],
  ])('the proof after %i ms: %s', async (age, expected) => {
    const phoneProof = await provenPhone(server)
    server.advance(age)
    expect(await outcome(register(youth(phoneProof)))).toBe(expected)
  })

  test('a proof that nobody was given proves nothing', async () => {
    expect(await outcome(register(youth('made-up')))).toBe('phone.proofExpired')
  })
})

describe('checking an identity', () => {
  const check = (phoneProof: string, as: string, document: ReturnType<typeof newDocument>) =>
    server.client('mobile').accounts.checkIdentity({ phoneProof, name: as, document })

  test('reads birth date and sex from the number', async () => {
    const answer = await check(await provenPhone(server), name, newDocument())
    expect(answer).toEqual({ bornOn: '2008-05-04', sex: 'female', needsReview: false })
  })

  test('FAQ M3: taken for the matching name and number, a mismatch under another name', async () => {
    const { document } = await registered(server)
    const phoneProof = await provenPhone(server)
    expect(await outcome(check(phoneProof, name, document))).toBe('identity.taken')
    expect(await outcome(check(phoneProof, '李一鸣', document))).toBe('identity.mismatch')
    expect(await outcome(check('made-up', name, document))).toBe('phone.proofExpired')
  })

  test('names what is wrong with a number', async () => {
    const phoneProof = await provenPhone(server)
    const wrong = (number: string) => check(phoneProof, name, { kind: 'residentId', number })
    expect(await outcome(wrong('11010520080504'))).toBe('identityDocument.malformed')
    expect(await outcome(wrong('110105200805040020'))).toBe('identityDocument.checkDigit')
  })

  test('20 a day for one phone, registrations counted in', async () => {
    const { document } = await registered(server)
    const phoneProof = await provenPhone(server)
    const outcomes: string[] = []
    for (let asked = 1; asked <= 19; asked += 1)
      outcomes.push(await outcome(check(phoneProof, name, document)))
    outcomes.push(await outcome(register(youth(phoneProof, document))))
    expect(tally(outcomes)).toEqual({ 'identity.taken': 20 })
    expect(await outcome(check(phoneProof, name, document))).toBe('limit.tooMany')
    expect(await outcome(register(youth(phoneProof)))).toBe('limit.tooMany')
  })
})

describe('registering', () => {
  test('makes the account, logs in, and answers masked', async () => {
    const { client, me, phone, document } = await registered(server)
    expect(me).toMatchObject({ kind: 'person', passwordChangeRequired: false, organization: null })
    expect(me.person).toMatchObject({ name, identity: 'youth', memberStatus: null, bornOn: '2008-05-04' })
    expect(me.person?.phone).toBe(`${phone.slice(0, 3)}****${phone.slice(-4)}`)
    expect(me.person?.documentNumber).toBe(`1${'*'.repeat(16)}${document.number.at(-1)}`)
    expect(await client.accounts.me()).toEqual(me)
  })

  test('我是团员 files a join application, the two others none (FAQ M7)', async () => {
    const join = { organizationId: 7, joinedOn: '2023-05' }
    const before = server.applicants.length
    const member = await register({ ...youth(await provenPhone(server)), identity: 'member', join })
    expect(member.person?.hasOpenJoinApplication).toBe(true)
    for (const identity of ['cadre', 'youth'] as const) {
      const me = await register({ ...youth(await provenPhone(server)), identity, join })
      expect(me.person).toMatchObject({ identity, hasOpenJoinApplication: false })
    }
    expect(server.applicants).toHaveLength(before + 1)
    expect(server.applicants.at(-1)).toMatchObject({ name, bornOn: '2008-05-04', entries: join })
  })

  test('我是团员 needs to say where', async () => {
    const form = { ...youth(await provenPhone(server)), identity: 'member' as const }
    expect(await refusal(register(form))).toMatchObject({ code: 'input.invalid', facts: { field: 'join' } })
  })

  test('is all or nothing: a refused join application leaves no person, and the proof can be used again', async () => {
    const phoneProof = await provenPhone(server)
    const document = newDocument()
    const join = { organizationId: ARCHIVED_BRANCH, joinedOn: '2023-05' }
    const before = await countPeople()
    const form = { ...youth(phoneProof, document), identity: 'member' as const, join }
    expect(await outcome(register(form))).toBe('organization.archived')
    expect(await countPeople()).toBe(before)
    expect(await outcome(register(youth(phoneProof, document)))).toBe('ok')
  })

  test.each([
    ['short', 'qing-37', 'password.tooShort'],
    ['common', 'password1', 'password.tooCommon'],
    ['with the tail of the number', undefined, 'password.personal'],
  ])('refuses a password that is %s', async (_, typed, expected) => {
    const document = newDocument()
    const password = typed ?? `lan-tian-${document.number.slice(-4)}-bai`
    const form = { ...youth(await provenPhone(server), document), password }
    expect(await outcome(register(form))).toBe(expected)
  })

  test('a proof serves one registration, whoever brings it at the same time', async () => {
    const phoneProof = await provenPhone(server)
    const tries = Array.from({ length: 8 }, () => outcome(register(youth(phoneProof))))
    const counts = tally(await Promise.all(tries))
    expect(counts.ok).toBe(1)
    expect((counts['phone.taken'] ?? 0) + (counts['phone.proofExpired'] ?? 0)).toBe(7)
  })

  test('uses the proof up', async () => {
    const phoneProof = await provenPhone(server)
    await register(youth(phoneProof))
    const again = { phoneProof, name, document: newDocument() }
    expect(await outcome(server.client('mobile').accounts.checkIdentity(again))).toBe('phone.proofExpired')
  })

  test('one phone with two proofs gets one account', async () => {
    const phone = newPhone()
    const first = await provenPhone(server, phone)
    server.advance(MINUTE)
    const second = await provenPhone(server, phone)
    const both = await Promise.all([first, second].map((proof) => outcome(register(youth(proof)))))
    expect(both.sort()).toEqual(['ok', 'phone.taken'])
  })

  test('50 parallel registrations of one document number make one account, the rest are refused cleanly', async () => {
    const document = newDocument()
    const proofs = await Promise.all(Array.from({ length: 50 }, () => provenPhone(server)))
    const before = await countPeople()
    const outcomes = await Promise.all(proofs.map((proof) => outcome(register(youth(proof, document)))))
    expect(tally(outcomes)).toEqual({ ok: 1, 'identity.taken': 49 })
    expect(await countPeople()).toBe(before + 1)
  })

  test('a second name for the same number is a mismatch', async () => {
    const { document } = await registered(server)
    const form = { ...youth(await provenPhone(server), document), name: '李一鸣' }
    expect(await outcome(register(form))).toBe('identity.mismatch')
  })

  test('keeps phone and number encrypted, and out of the trail', async () => {
    const { phone, document } = await registered(server)
    const { rows } = await server.platform.pool.query(
      `SELECT (SELECT string_agg(person::text, '') FROM person) || (SELECT string_agg(phone_binding::text, '') FROM phone_binding)
       || (SELECT string_agg(audit_entry::text, '') FROM audit_entry) || (SELECT string_agg(unique_key::text, '') FROM unique_key) AS all`,
    )
    expect(rows[0].all).toContain('accounts.register')
    expect(rows[0].all).not.toContain(phone)
    expect(rows[0].all).not.toContain(document.number)
  })
})
