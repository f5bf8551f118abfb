import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, tally } from '../../../test/accounts/outcomes.ts'
import {
  codeFor,
  logInAndProve,
  newDocument,
  OTHER_PASSWORD,
  PASSWORD,
  provenPhone,
  registered,
  registeredOrganization,
} from '../../../test/accounts/registered.ts'
import { describeRecord } from './index.ts'

const MINUTE = 60_000

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

async function leaving() {
  const person = await registered(server)
  const { client, document } = person
  const close = (password = PASSWORD, documentTail = document.number.slice(-4)) =>
    client.accounts.closeAccount({ password, documentTail })
  return { ...person, close }
}

describe('closing the account', () => {
  test('ends every session, tells the phone, and nothing opens it any more', async () => {
    const { client, phone, document, close } = await leaving()
    const other = server.client('mobile')
    await logInAndProve(other, { phone, document })
    expect(await close()).toEqual({ done: true })
    expect(await outcome(client.accounts.me())).toBe('session.required')
    expect(await outcome(other.accounts.me())).toBe('session.required')
    expect((await server.sms(phone)).text).toContain('注销')
    const logIn = { app: 'mobile', userName: phone, password: PASSWORD } as const
    expect(await outcome(other.accounts.logIn(logIn))).toBe('logIn.wrong')
    server.advance(MINUTE)
    const code = await codeFor(server, phone, { purpose: 'logIn' })
    expect(await outcome(other.accounts.logInBySms({ phone, code }))).toBe('phone.unknown')
    const reset = await codeFor(server, phone, { purpose: 'resetPassword' }).catch(async () => {
      server.advance(MINUTE)
      return codeFor(server, phone, { purpose: 'resetPassword' })
    })
    expect(
      await outcome(other.accounts.resetPassword({ phone, code: reset, password: OTHER_PASSWORD })),
    ).toBe('phone.unknown')
  })

  test('frees the phone; the record stays', async () => {
    const { phone, close, me, name } = await leaving()
    await close()
    server.advance(MINUTE)
    const phoneProof = await provenPhone(server, phone)
    const form = {
      phoneProof,
      identity: 'youth',
      name: '高远航',
      document: newDocument(),
      password: PASSWORD,
    } as const
    expect(await outcome(server.client('mobile').accounts.register(form))).toBe('ok')
    const { platform } = server
    const record = await describeRecord(platform.database, platform, me.person?.id ?? '')
    expect(record?.person).toMatchObject({ name, phone: null })
  })

  test('needs the password and the document', async () => {
    const { close, client } = await leaving()
    expect(await outcome(close(OTHER_PASSWORD))).toBe('password.wrongCurrent')
    for (const expected of ['proof.wrong', 'proof.wrong', 'proof.exhausted', 'proof.exhausted'])
      expect(await outcome(close(PASSWORD, '0000'))).toBe(expected)
    expect(await outcome(client.accounts.me())).toBe('ok')
  })

  test('is for persons', async () => {
    const entries = { password: PASSWORD, documentTail: '1234' }
    expect(await outcome(server.client('mobile').accounts.closeAccount(entries))).toBe('session.required')
    const { userName } = await registeredOrganization(server)
    const office = server.client('console')
    await office.accounts.logIn({ app: 'console', userName, password: PASSWORD })
    expect(await outcome(office.accounts.closeAccount(entries))).toBe('access.denied')
  })

  test('5 times in parallel: once', async () => {
    const { close } = await leaving()
    const counts = tally(await Promise.all(Array.from({ length: 5 }, () => outcome(close()))))
    expect(counts).toMatchObject({ ok: 1 })
  })
})
