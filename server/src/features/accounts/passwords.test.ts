import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, rawPost, tally } from '../../../test/accounts/outcomes.ts'
import {
  codeFor,
  newPhone,
  OTHER_PASSWORD,
  PASSWORD,
  registered,
  registeredOrganization,
  wrongOf,
} from '../../../test/accounts/registered.ts'

const MINUTE = 60_000

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const onPhone = (userName: string, password: string) =>
  server.client('mobile').accounts.logIn({ app: 'mobile', userName, password })

/** A second device of the same person. */
async function secondDevice(phone: string) {
  const client = server.client('mobile')
  await client.accounts.logIn({ app: 'mobile', userName: phone, password: PASSWORD })
  return client
}

describe('changing one’s password', () => {
  test('keeps this session and ends the others', async () => {
    const { client, phone } = await registered(server)
    const other = await secondDevice(phone)
    await client.accounts.changePassword({ current: PASSWORD, next: OTHER_PASSWORD })
    expect(await outcome(client.accounts.me())).toBe('ok')
    expect(await outcome(other.accounts.me())).toBe('session.required')
    expect(await outcome(onPhone(phone, PASSWORD))).toBe('logIn.wrong')
    expect(await outcome(onPhone(phone, OTHER_PASSWORD))).toBe('ok')
  })

  test.each([
    ['a wrong present one', OTHER_PASSWORD, 'hua-kai-hua-luo-91', 'password.wrongCurrent'],
    ['the same again', PASSWORD, PASSWORD, 'password.unchanged'],
    ['a short one', PASSWORD, 'qing-37', 'password.tooShort'],
    ['one’s own name', PASSWORD, '陈晓青-lan-tian-bai', 'password.personal'],
  ])('refuses %s', async (_, current, next, expected) => {
    const { client, phone } = await registered(server)
    expect(await outcome(client.accounts.changePassword({ current, next }))).toBe(expected)
    expect(await outcome(onPhone(phone, PASSWORD))).toBe('ok')
  })

  test('a wrong present password counts like a log-in', async () => {
    const { client, phone } = await registered(server)
    const guess = () =>
      outcome(client.accounts.changePassword({ current: OTHER_PASSWORD, next: 'hua-kai-luo-91' }))
    const outcomes = await Promise.all(Array.from({ length: 12 }, guess))
    expect(tally(outcomes)).toEqual({ 'password.wrongCurrent': 5, 'logIn.paused': 7 })
    expect(await outcome(onPhone(phone, PASSWORD))).toBe('logIn.paused')
  })

  test('is for those who are logged in', async () => {
    const change = server
      .client('mobile')
      .accounts.changePassword({ current: PASSWORD, next: OTHER_PASSWORD })
    expect(await outcome(change)).toBe('session.required')
  })

  test('lifts the duty to change it', async () => {
    const { userName, accountId } = await registeredOrganization(server)
    const text = 'UPDATE account SET password_change_required = true WHERE id = $1'
    await server.platform.pool.query(text, [accountId])
    const client = server.client('console')
    const me = await client.accounts.logIn({ app: 'console', userName, password: PASSWORD })
    expect(me.passwordChangeRequired).toBe(true)
    expect(await outcome(client.accounts.listSessions())).toBe('password.changeRequired')
    await client.accounts.changePassword({ current: PASSWORD, next: OTHER_PASSWORD })
    expect(await outcome(client.accounts.listSessions())).toBe('ok')
  })
})

describe('FAQ M14: resetting by code', () => {
  const reset = (phone: string, code: string, password = OTHER_PASSWORD) =>
    server.client('mobile').accounts.resetPassword({ phone, code, password })

  async function lost() {
    const person = await registered(server)
    server.advance(MINUTE)
    return { ...person, code: await codeFor(server, person.phone, { purpose: 'resetPassword' }) }
  }

  test('sets the password, ends all sessions and tells the phone', async () => {
    const { phone, code, client } = await lost()
    await reset(phone, code)
    expect(await outcome(client.accounts.me())).toBe('session.required')
    expect(await outcome(onPhone(phone, OTHER_PASSWORD))).toBe('ok')
    expect((await server.sms(phone)).text).toMatch(/^您的密码已于 2026年3月2日 .* 重置/)
  })

  test('opens an account that wrong passwords have stopped', async () => {
    const { phone, code, me } = await lost()
    const text = 'UPDATE account SET wrong_passwords = 100, last_wrong_at = now() WHERE id = $1'
    await server.platform.pool.query(text, [me.accountId])
    expect(await outcome(onPhone(phone, PASSWORD))).toBe('logIn.stopped')
    await reset(phone, code)
    expect(await outcome(onPhone(phone, OTHER_PASSWORD))).toBe('ok')
  })

  test('a password that the rule refuses does not use up the code', async () => {
    const { phone, code } = await lost()
    expect(await outcome(reset(phone, code, 'short'))).toBe('password.tooShort')
    expect(await outcome(reset(phone, code, `${phone}-lan-tian-bai`))).toBe('password.personal')
    expect(await outcome(reset(phone, code))).toBe('ok')
  })

  test('whose phone it is does not show in what a password may hold, whatever the code', async () => {
    const { phone, code, document } = await lost()
    expect(await outcome(reset(phone, wrongOf(code), '陈晓青-lan-tian-bai'))).toBe('smsCode.wrong')
    const guesses = `陈晓青-0000${document.number.slice(-4)}1111-bai`
    expect(await outcome(reset(phone, code, guesses))).toBe('ok')
  })

  test('that the phone is unknown is told to its holder alone', async () => {
    const phone = newPhone()
    const code = await codeFor(server, phone, { purpose: 'resetPassword' })
    expect(await outcome(reset(phone, wrongOf(code)))).toBe('smsCode.wrong')
    expect(await outcome(reset(phone, code))).toBe('phone.unknown')
    expect(await outcome(reset(phone, code))).toBe('smsCode.exhausted')
  })

  test('a wrong code is answered alike for a known and an unknown phone, to the byte', async () => {
    const { phone, code } = await lost()
    const nobody = newPhone()
    const other = await codeFor(server, nobody, { purpose: 'resetPassword' })
    const post = (to: string, wrong: string) =>
      rawPost(server, '/password-resets', { phone: to, code: wrong, password: OTHER_PASSWORD })
    for (let tried = 1; tried <= 6; tried += 1)
      expect(await post(phone, wrongOf(code, tried))).toEqual(await post(nobody, wrongOf(other, tried)))
  })

  test('20 parallel uses of one code reset once', async () => {
    const { phone, code } = await lost()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcome(reset(phone, code))))
    expect(tally(outcomes)).toEqual({ ok: 1, 'smsCode.exhausted': 19 })
  })
})

describe('FAQ O7: resetting an organization’s password', () => {
  const purpose = 'resetOrganizationPassword'
  const reset = (userName: string, contactPhone: string, code: string, password = OTHER_PASSWORD) =>
    server.client('console').accounts.resetOrganizationPassword({ userName, contactPhone, code, password })

  test('sets the password, ends all sessions and tells the contact', async () => {
    const { userName, phone } = await registeredOrganization(server)
    const client = server.client('console')
    await client.accounts.logIn({ app: 'console', userName, password: PASSWORD })
    const code = await codeFor(server, phone, { purpose, userName })
    expect(await outcome(reset(userName, phone, code, 'lan-tian-37'))).toBe('password.tooShort')
    await reset(userName, phone, code)
    expect(await outcome(client.accounts.me())).toBe('session.required')
    const logIn = { app: 'console', userName, password: OTHER_PASSWORD } as const
    expect(await outcome(server.client('console').accounts.logIn(logIn))).toBe('ok')
    expect((await server.sms(phone)).text).toContain('重置')
  })

  test('a code of one organization serves no other', async () => {
    const { userName, phone } = await registeredOrganization(server)
    const other = await registeredOrganization(server)
    const code = await codeFor(server, phone, { purpose, userName })
    expect(await outcome(reset(other.userName, phone, code))).toBe('smsCode.exhausted')
  })

  test('the wrong pair is answered like a wrong code, to the byte', async () => {
    const { userName, phone } = await registeredOrganization(server)
    const pairs = [
      { userName, contactPhone: phone },
      { userName, contactPhone: newPhone() },
      { userName: 'nobody42', contactPhone: newPhone() },
    ]
    const answers: Awaited<ReturnType<typeof rawPost>>[] = []
    for (const pair of pairs) {
      const asked = { purpose, phone: pair.contactPhone, userName: pair.userName }
      await rawPost(server, '/sms-codes', asked)
      const body = { ...pair, code: '000000', password: OTHER_PASSWORD }
      answers.push(await rawPost(server, '/organization-password-resets', body))
    }
    expect(answers[0]?.body).toContain('smsCode.wrong')
    expect(answers.every((answer) => answer.body === answers[0]?.body)).toBe(true)
    expect(answers.every((answer) => answer.status === 422)).toBe(true)
  })

  test('a contact that was replaced meanwhile cannot reset any more', async () => {
    const { userName, phone, id } = await registeredOrganization(server)
    const code = await codeFor(server, phone, { purpose, userName })
    await server.platform.pool.query('UPDATE organization SET contact_phone_index = NULL WHERE id = $1', [id])
    expect(await outcome(reset(userName, phone, code))).toBe('smsCode.exhausted')
  })
})
