import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, refusal, tally } from '../../../test/accounts/outcomes.ts'
import {
  codeFor,
  newDocument,
  newPhone,
  PASSWORD,
  provenPhone,
  registered,
  registeredOrganization,
  wrongOf,
} from '../../../test/accounts/registered.ts'
import { describeRecord } from './index.ts'

const MINUTE = 60_000
const purpose = 'unbindPhone'

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

async function leaving() {
  const person = await registered(server)
  server.advance(MINUTE)
  const code = await codeFor(server, person.phone, { purpose, client: person.client })
  return { ...person, code }
}

describe('FAQ M5: unbinding the phone', () => {
  test('ends every session at once and tells the phone', async () => {
    const { client, phone, code } = await leaving()
    const other = server.client('mobile')
    await other.accounts.logIn({ app: 'mobile', userName: phone, password: PASSWORD })
    expect(await client.accounts.unbindPhone({ code })).toEqual({ done: true })
    expect(await outcome(client.accounts.me())).toBe('session.required')
    expect(await outcome(other.accounts.me())).toBe('session.required')
    expect((await server.sms(phone)).text).toContain('解绑')
    const again = server
      .client('mobile')
      .accounts.logIn({ app: 'mobile', userName: phone, password: PASSWORD })
    expect(await outcome(again)).toBe('logIn.wrong')
  })

  test('“不是我”: a limited session may, and its code goes to the bound phone unseen', async () => {
    const { phone } = await registered(server)
    const client = server.client('mobile')
    await client.accounts.logIn({ app: 'mobile', userName: phone, password: PASSWORD })
    server.advance(MINUTE)
    await client.accounts.requestSmsCode({ purpose })
    const { code = '' } = await server.sms(phone)
    expect(await outcome(client.accounts.unbindPhone({ code }))).toBe('ok')
  })

  test('frees the phone for somebody else; the record stays whole and is taken', async () => {
    const { client, phone, code, document, name, me } = await leaving()
    await client.accounts.unbindPhone({ code })
    server.advance(MINUTE)
    const phoneProof = await provenPhone(server, phone)
    const form = {
      phoneProof,
      identity: 'youth',
      name: '周小川',
      document: newDocument(),
      password: PASSWORD,
    } as const
    const anew = server.client('mobile')
    const own = { ...form, name, document }
    expect(await outcome(anew.accounts.register(own))).toBe('identity.taken')
    expect((await anew.accounts.register(form)).accountId).not.toBe(me.accountId)
    const { database } = server.platform
    const record = await describeRecord(database, server.platform, me.person?.id ?? '')
    expect(record?.person).toMatchObject({ name, documentNumber: document.number, phone: null })
  })

  test('wrong, expired, used and foreign codes unbind nothing', async () => {
    const { client, code, phone } = await leaving()
    const other = await leaving()
    const give = (given: string) => client.accounts.unbindPhone({ code: given })
    expect(await refusal(give(wrongOf(code)))).toMatchObject({
      code: 'smsCode.wrong',
      facts: { remaining: 4 },
    })
    expect(await outcome(other.client.accounts.unbindPhone({ code: wrongOf(other.code) }))).toBe(
      'smsCode.wrong',
    )
    server.advance(5 * MINUTE)
    expect(await outcome(give(code))).toBe('smsCode.exhausted')
    const fresh = await codeFor(server, phone, { purpose, client })
    await give(fresh)
    expect(await outcome(give(fresh))).toBe('session.required')
  })

  test('20 times in parallel with one code: once', async () => {
    const { client, code } = await leaving()
    const give = () => outcome(client.accounts.unbindPhone({ code }))
    const counts = tally(await Promise.all(Array.from({ length: 20 }, give)))
    expect(counts).toMatchObject({ ok: 1 })
    expect((counts['smsCode.exhausted'] ?? 0) + (counts['session.required'] ?? 0)).toBe(19)
  })

  test('is for persons with a phone: visitors, organizations and the unbound get no code', async () => {
    const visitor = server.client('mobile')
    expect(await outcome(visitor.accounts.requestSmsCode({ purpose, phone: newPhone() }))).toBe(
      'session.required',
    )
    expect(await outcome(visitor.accounts.unbindPhone({ code: '123456' }))).toBe('session.required')
    const { userName } = await registeredOrganization(server)
    const office = server.client('console')
    await office.accounts.logIn({ app: 'console', userName, password: PASSWORD })
    expect(await outcome(office.accounts.requestSmsCode({ purpose }))).toBe('access.denied')
    expect(await outcome(office.accounts.unbindPhone({ code: '123456' }))).toBe('access.denied')
  })

  test('the code goes to the own phone, whatever phone is sent along', async () => {
    const { client, phone } = await registered(server)
    server.advance(MINUTE)
    const foreign = newPhone()
    await client.accounts.requestSmsCode({ purpose, phone: foreign })
    expect((await server.sms(phone)).text).toContain('解绑')
    await expect(server.sms(foreign)).rejects.toThrow('No text message')
  })
})
