import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, rawPost, tally } from '../../../test/accounts/outcomes.ts'
import { newPhone, registered, registeredOrganization } from '../../../test/accounts/registered.ts'
import { openLimits } from '../../platform/limits/limits.ts'
import { Refused } from '../../platform/refused.ts'
import { SMS_ADDRESS_POINTS, SMS_ADDRESS_POINTS_IN_DEMO, takeSmsQuota } from './limits.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const ask = (phone: string) =>
  outcome(server.client('mobile').accounts.requestSmsCode({ purpose: 'register', phone }))

describe('the quota of a phone', () => {
  test.each([
    [MINUTE - 1, 'limit.tooMany'],
    [MINUTE, 'ok'],
    [MINUTE + 1, 'ok'],
  ])('a second code after %i ms: %s', async (pause, expected) => {
    const phone = newPhone()
    await ask(phone)
    server.advance(pause)
    expect(await ask(phone)).toBe(expected)
  })

  test('5 an hour and 10 a day', async () => {
    const phone = newPhone()
    const outcomes: string[] = []
    for (let hour = 0; hour < 3; hour += 1) {
      for (let asked = 0; asked < 6; asked += 1) {
        outcomes.push(await ask(phone))
        server.advance(MINUTE)
      }
      server.advance(HOUR)
    }
    const firstTwoHours = [...Array(5).fill('ok'), 'limit.tooMany']
    const thirdHour = Array(6).fill('limit.tooMany')
    expect(outcomes).toEqual([...firstTwoHours, ...firstTwoHours, ...thirdHour])
    server.advance(22 * HOUR)
    expect(await ask(phone)).toBe('ok')
  })

  test('parallel requests send one message', async () => {
    const phone = newPhone()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => ask(phone)))
    expect(tally(outcomes)).toEqual({ ok: 1, 'limit.tooMany': 19 })
  })
})

describe('who asks learns nothing', () => {
  test('about a phone: known and unknown are answered alike to the byte', async () => {
    const { phone } = await registered(server)
    server.advance(MINUTE)
    for (const purpose of ['register', 'resetPassword']) {
      const known = await rawPost(server, '/sms-codes', { purpose, phone })
      const unknown = await rawPost(server, '/sms-codes', { purpose, phone: newPhone() })
      expect(known).toEqual(unknown)
      expect(known.status).toBe(200)
      server.advance(MINUTE)
    }
  })

  test('about an organization’s contact: the wrong pair gets the same answer and no message', async () => {
    const { userName, phone } = await registeredOrganization(server)
    const stranger = newPhone()
    const purpose = 'resetOrganizationPassword'
    const right = await rawPost(server, '/sms-codes', { purpose, phone, userName })
    const wrongPhone = await rawPost(server, '/sms-codes', { purpose, phone: stranger, userName })
    const nobody = newPhone()
    const wrongName = await rawPost(server, '/sms-codes', { purpose, phone: nobody, userName: 'nobody12' })
    expect([wrongPhone, wrongName]).toEqual([right, right])
    expect((await server.sms(phone)).text).toContain('重置团组织账号的密码')
    await expect(server.sms(stranger)).rejects.toThrow('No text message')
    await expect(server.sms(nobody)).rejects.toThrow('No text message')
  })

  test.each([
    ['resetOrganizationPassword without a user name', 'resetOrganizationPassword', 'input.invalid'],
    ['completeOrganization of a visitor', 'completeOrganization', 'session.required'],
  ] as const)('%s is refused', async (_, purpose, expected) => {
    const asked = server.client('console').accounts.requestSmsCode({ purpose, phone: newPhone() })
    expect(await outcome(asked)).toBe(expected)
  })
})

describe('what nobody may exceed', () => {
  const HOURLY_BUDGET = 12

  /** A process with settings of its own, and what it logs. */
  function process(settings: { demo: boolean; SMS_HOURLY_BUDGET: number }, address: string) {
    const alarms: unknown[] = []
    const { platform } = server
    const log = { error: (facts: unknown) => alarms.push(facts) } as unknown as typeof platform.log
    const config = { ...platform.config, ...settings }
    const ownPlatform = { ...platform, config, log, limits: openLimits(platform.pool) }
    const call = {
      platform: ownPlatform,
      app: 'mobile',
      actor: null,
      now: platform.clock(),
      address,
      origin: 'http://localhost',
    } as const
    const take = async () => {
      const error = await takeSmsQuota({ ...call, device: '', setSessionToken() {} }, newPhone()).catch(
        (reason: unknown) => reason,
      )
      if (error === undefined) return 'ok'
      if (error instanceof Refused) return error.refusal.code
      throw error
    }
    return { alarms, take }
  }

  async function takeUntilRefused(take: () => Promise<string>): Promise<number> {
    let taken = 0
    while ((await take()) === 'ok') taken += 1
    return taken
  }

  test('one address, whatever the phones: few in production, many where everybody is on loopback', async () => {
    server.advance(HOUR)
    const production = process({ demo: false, SMS_HOURLY_BUDGET: 9999 }, '192.0.2.1')
    expect(await takeUntilRefused(production.take)).toBe(SMS_ADDRESS_POINTS)
    const demo = process({ demo: true, SMS_HOURLY_BUDGET: 9999 }, '192.0.2.2')
    expect(await takeUntilRefused(demo.take)).toBe(SMS_ADDRESS_POINTS_IN_DEMO)
    server.advance(HOUR - 1)
    expect(await production.take()).toBe('limit.tooMany')
    server.advance(1)
    expect(await production.take()).toBe('ok')
  })

  test('the budget of an hour, with an alarm in the log', async () => {
    server.advance(HOUR)
    const { take, alarms } = process({ demo: true, SMS_HOURLY_BUDGET: HOURLY_BUDGET }, '192.0.2.3')
    expect(await takeUntilRefused(take)).toBe(HOURLY_BUDGET)
    expect(alarms).toEqual([{ budget: HOURLY_BUDGET }])
    server.advance(HOUR)
    expect(await take()).toBe('ok')
  })

  test('nothing is sent when the quota cannot be counted', async () => {
    const { platform } = server
    await platform.pool.query('ALTER TABLE rate_limit RENAME TO rate_limit_away')
    const phone = newPhone()
    const { status } = await rawPost(server, '/sms-codes', { purpose: 'register', phone })
    await platform.pool.query('ALTER TABLE rate_limit_away RENAME TO rate_limit')
    expect(status).toBeGreaterThanOrEqual(500)
    await expect(server.sms(phone)).rejects.toThrow('No text message')
  })
})
