import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, refusal, tally } from '../../../test/accounts/outcomes.ts'
import {
  codeFor,
  newPhone,
  PASSWORD,
  registered,
  registeredOrganization,
  wrongOf,
} from '../../../test/accounts/registered.ts'
import { callOf as callFrom } from '../../../test/world/call.ts'
import type { Call } from '../../platform/call.ts'
import { openLimits } from '../../platform/limits/limits.ts'
import { Refused } from '../../platform/refused.ts'
import { takeSmsCode } from './index.ts'
import { WRONG_CODES } from './limits.ts'
import { provePhone } from './prove-phone.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const prove = (phone: string, code: string) => server.client('mobile').accounts.provePhone({ phone, code })

/** A request of a signed-in organization, as another room hands it on. */
function callOf(accountId: string): Call {
  const { platform } = server
  const place = { organizationId: 1, path: '1.', organizationKind: 'branch', status: 'registered' } as const
  const actor = {
    accountId,
    sessionId: '',
    app: 'console',
    power: { kind: 'organization', ...place },
    name: '',
    passwordChangeRequired: false,
    limited: false,
    steppedUpAt: null,
  } as const
  return {
    platform,
    app: 'console',
    actor,
    now: platform.clock(),
    address: '',
    origin: '',
    device: '',
    deviceToken: null,
    setSessionToken() {},
    setDeviceToken() {},
  }
}

describe('a code', () => {
  test('says what it is for, for how long, and to keep it', async () => {
    const phone = newPhone()
    const answer = await server.client('mobile').accounts.requestSmsCode({ purpose: 'register', phone })
    expect(answer).toEqual({ expiresInSeconds: 300, nextInSeconds: 60 })
    const { text, code } = await server.sms(phone)
    expect(text).toBe(`您正在注册账号，验证码 ${code}，5 分钟内有效，切勿告诉他人。`)
    expect(code).toMatch(/^\d{6}$/)
  })

  test.each([
    [5 * MINUTE - 1, 'ok'],
    [5 * MINUTE, 'smsCode.exhausted'],
    [5 * MINUTE + 1, 'smsCode.exhausted'],
  ])('given %i ms after it was sent: %s', async (age, expected) => {
    const phone = newPhone()
    const code = await codeFor(server, phone)
    server.advance(age)
    expect(await outcome(prove(phone, code))).toBe(expected)
  })

  test.each([
    [3, 'ok'],
    [4, 'ok'],
    [5, 'smsCode.exhausted'],
    [6, 'smsCode.exhausted'],
  ])('right after %i wrong ones: %s', async (wrong, expected) => {
    const phone = newPhone()
    const code = await codeFor(server, phone)
    for (let tried = 1; tried <= wrong; tried += 1) {
      const answer = await refusal(prove(phone, wrongOf(code, tried)))
      if (tried < 5) expect(answer).toMatchObject({ code: 'smsCode.wrong', facts: { remaining: 5 - tried } })
      else expect(answer.code).toBe('smsCode.exhausted')
    }
    expect(await outcome(prove(phone, code))).toBe(expected)
  })

  test('works once, whoever gives it at the same time', async () => {
    const phone = newPhone()
    const code = await codeFor(server, phone)
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcome(prove(phone, code))))
    expect(tally(outcomes)).toEqual({ ok: 1, 'smsCode.exhausted': 19 })
  })

  test('is compared with at most 5 of 50 parallel guesses', async () => {
    const phone = newPhone()
    const code = await codeFor(server, phone)
    const guesses = Array.from({ length: 50 }, (_, guess) => outcome(prove(phone, wrongOf(code, guess + 1))))
    expect(tally(await Promise.all(guesses))).toEqual({ 'smsCode.wrong': 4, 'smsCode.exhausted': 46 })
    const row = await server.platform.database.selectFrom('sms_code').select('tries').execute()
    expect(Math.max(...row.map(({ tries }) => tries))).toBe(5)
    expect(await outcome(prove(phone, code))).toBe('smsCode.exhausted')
  })

  test('that replaces another keeps the tries of the window, and makes the old one wrong', async () => {
    const phone = newPhone()
    const first = await codeFor(server, phone)
    for (let tried = 1; tried <= 3; tried += 1) await outcome(prove(phone, wrongOf(first, tried)))
    server.advance(MINUTE)
    const second = await codeFor(server, phone)
    const answer = await refusal(prove(phone, wrongOf(second)))
    expect(answer).toMatchObject({ code: 'smsCode.wrong', facts: { remaining: 1 } })
    expect(await outcome(prove(phone, second))).toBe('ok')
  })

  test('is not sent anew while the window’s tries are used up', async () => {
    const phone = newPhone()
    const code = await codeFor(server, phone)
    for (let tried = 1; tried <= 5; tried += 1) await outcome(prove(phone, wrongOf(code, tried)))
    server.advance(MINUTE)
    const asked = server.client('mobile').accounts.requestSmsCode({ purpose: 'register', phone })
    expect(await refusal(asked)).toMatchObject({ code: 'limit.tooMany', facts: { retryAfterSeconds: 240 } })
    server.advance(4 * MINUTE)
    expect(await outcome(prove(phone, await codeFor(server, phone)))).toBe('ok')
  })

  test('serves no other purpose', async () => {
    const { phone } = await registered(server)
    server.advance(MINUTE)
    const code = await codeFor(server, phone, { purpose: 'resetPassword' })
    expect(await outcome(prove(phone, code))).toBe('smsCode.exhausted')
  })

  test('for a first log-in belongs to the organization that asked', async () => {
    const purpose = 'completeOrganization'
    const [{ userName, accountId }, phone] = [await registeredOrganization(server), newPhone()]
    const client = server.client('console')
    await client.accounts.logIn({ app: 'console', userName, password: PASSWORD })
    const code = await codeFor(server, phone, { purpose, client })
    const take = (caller: string) => takeSmsCode(callOf(caller), { purpose, phone, code })
    await expect(take('01900000-0000-7000-8000-000000000000')).rejects.toThrow('smsCode.exhausted')
    expect(await take(accountId)).toBeUndefined()
    await expect(take(accountId)).rejects.toThrow('smsCode.exhausted')
  })

  test('is kept as a keyed hash only', async () => {
    const phone = newPhone()
    const code = await codeFor(server, phone)
    const rows = await server.platform.database.selectFrom('sms_code').select('code_index').execute()
    expect(rows.every(({ code_index }) => /^[\w-]{43}$/.test(code_index) && code_index !== code)).toBe(true)
  })
})

test(`a network that gives ${WRONG_CODES} wrong ones an hour is stopped, whatever the phones; right ones do not count`, async () => {
  const { platform } = server
  const limits = openLimits(platform.pool)
  const production = { ...platform, limits, config: { ...platform.config, demo: false } }
  const give = (address: string, phone: string, code: string) => {
    const call = callFrom(production, { address })
    return provePhone(call, { phone, code, purpose: 'register' }).then(
      () => 'ok',
      (error: unknown) => (error instanceof Refused ? error.refusal.code : Promise.reject(error)),
    )
  }
  const [one, other] = [newPhone(), newPhone()]
  const [right, later] = [await codeFor(server, one), await codeFor(server, other)]
  expect(await give('2001:db8::1', one, right)).toBe('ok')
  const phones = Array.from({ length: WRONG_CODES + 5 }, newPhone)
  const outcomes = await Promise.all(phones.map((phone, at) => give(`2001:db8::${at + 1}`, phone, '123456')))
  expect(tally(outcomes)).toEqual({ 'smsCode.exhausted': WRONG_CODES, 'limit.tooMany': 5 })
  expect(await give('2001:db8::1', other, later)).toBe('limit.tooMany')
  expect(await give('203.0.113.7', other, later)).toBe('ok')
})
