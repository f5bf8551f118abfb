import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, rawPost, tally } from '../../../test/accounts/outcomes.ts'
import { newPhone, registered, registeredOrganization } from '../../../test/accounts/registered.ts'

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
