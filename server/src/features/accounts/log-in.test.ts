import { logInPauseSeconds } from '@qingtuan/domain/accounts/log-in-attempts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, rawPost, refusal, tally } from '../../../test/accounts/outcomes.ts'
import {
  logInAndProve,
  newPhone,
  OTHER_PASSWORD,
  PASSWORD,
  registered,
  registeredOrganization,
} from '../../../test/accounts/registered.ts'

const SECOND = 1000

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const onPhone = (userName: string, password = PASSWORD) =>
  server.client('mobile').accounts.logIn({ app: 'mobile', userName, password })
const onPc = (userName: string, password = PASSWORD) =>
  server.client('console').accounts.logIn({ app: 'console', userName, password })

describe('logging in', () => {
  test('a person with the phone, however it is typed', async () => {
    const { phone, document, me } = await registered(server)
    const client = server.client('mobile')
    expect(await logInAndProve(client, { phone, document })).toEqual(me)
    const spelling = ` +86 ${phone.slice(0, 3)} ${phone.slice(3)} `
    expect(await client.accounts.logIn({ app: 'mobile', userName: spelling, password: PASSWORD })).toEqual(me)
  })

  test('an organization with its user name, whatever the case', async () => {
    const { userName, id } = await registeredOrganization(server)
    const me = await onPc(userName.toUpperCase())
    expect(me).toMatchObject({ kind: 'organization', firstLogInRequired: false, person: null })
    expect(me.organization).toMatchObject({ id, userName, contactName: '周明' })
  })

  test('an organization not on the phone’s page', async () => {
    const { userName } = await registeredOrganization(server)
    expect(await outcome(onPhone(userName))).toBe('logIn.wrong')
  })

  test('an account without a password is shut', async () => {
    const { userName, id } = await registeredOrganization(server)
    await server.platform.pool.query('UPDATE account SET password_hash = NULL WHERE organization_id = $1', [
      id,
    ])
    expect(await outcome(onPc(userName))).toBe('logIn.wrong')
  })

  test('replaces the session of the same browser', async () => {
    const { client, phone } = await registered(server)
    await client.accounts.logIn({ app: 'mobile', userName: phone, password: PASSWORD })
    expect((await client.accounts.listSessions()).items).toHaveLength(1)
  })

  test('sets one cookie that scripts cannot read, and none on a refusal', async () => {
    const { phone } = await registered(server)
    const cookies = async (password: string) => {
      const answer = await rawPost(server, '/sessions', { app: 'mobile', userName: phone, password })
      return answer.headers.filter(([name]) => name === 'set-cookie').map(([, value]) => value)
    }
    expect(await cookies(OTHER_PASSWORD)).toEqual([])
    expect(await cookies(PASSWORD)).toEqual([
      expect.stringMatching(/^__Host-.*Secure; HttpOnly; SameSite=Lax/),
    ])
  })
})

describe('wrong passwords', () => {
  const wrong = (userName: string) => onPhone(userName, OTHER_PASSWORD)

  test.each([
    [4, 'ok'],
    [5, 'logIn.paused'],
    [6, 'logIn.paused'],
  ])('after %i of them the right one: %s', async (count, expected) => {
    const { phone } = await registered(server)
    for (let tried = 0; tried < count; tried += 1) await outcome(wrong(phone))
    expect(await outcome(onPhone(phone))).toBe(expected)
  })

  test.each([
    [30 * SECOND - 1, 'logIn.paused'],
    [30 * SECOND, 'ok'],
    [30 * SECOND + 1, 'ok'],
  ])('5 of them and %i ms later the right one: %s', async (pause, expected) => {
    const { phone } = await registered(server)
    for (let tried = 0; tried < 5; tried += 1) await outcome(wrong(phone))
    server.advance(pause)
    expect(await outcome(onPhone(phone))).toBe(expected)
  })

  test('pauses double up to an hour; at 100 the account stops until a reset', async () => {
    const { phone, me } = await registered(server)
    for (let count = 0; count < 9; count += 1) {
      server.advance(logInPauseSeconds(count) * SECOND)
      expect(await outcome(wrong(phone))).toBe('logIn.wrong')
    }
    expect(await refusal(onPhone(phone))).toMatchObject({ facts: { retryAfterSeconds: 480 } })
    await setWrongPasswords(me.accountId, 99)
    server.advance(3600 * SECOND)
    expect(await outcome(wrong(phone))).toBe('logIn.wrong')
    server.advance(24 * 3600 * SECOND)
    expect(await outcome(onPhone(phone))).toBe('logIn.stopped')
  })

  test('the 99th leaves a last right one', async () => {
    const { phone, me } = await registered(server)
    await setWrongPasswords(me.accountId, 99)
    server.advance(3600 * SECOND)
    expect(await outcome(onPhone(phone))).toBe('ok')
  })

  test('are forgotten after the right one', async () => {
    const { phone } = await registered(server)
    for (let round = 0; round < 3; round += 1) {
      for (let tried = 0; tried < 4; tried += 1) expect(await outcome(wrong(phone))).toBe('logIn.wrong')
      expect(await outcome(onPhone(phone))).toBe('ok')
    }
  })

  test('50 at once: 5 are compared', async () => {
    const { phone } = await registered(server)
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcome(wrong(phone))))
    expect(tally(outcomes)).toEqual({ 'logIn.wrong': 5, 'logIn.paused': 45 })
  })

  async function setWrongPasswords(accountId: string, count: number): Promise<void> {
    const text = 'UPDATE account SET wrong_passwords = $2, last_wrong_at = $3 WHERE id = $1'
    await server.platform.pool.query(text, [accountId, count, server.platform.clock()])
  }
})

describe('names that nobody bears', () => {
  const post = (app: 'mobile' | 'console', userName: string) =>
    rawPost(server, '/sessions', { app, userName, password: OTHER_PASSWORD }, { 'x-qingtuan-app': app })

  async function compare(app: 'mobile' | 'console', known: string, unknown: string): Promise<void> {
    for (let tried = 1; tried <= 8; tried += 1) {
      const answers = [await post(app, known), await post(app, unknown)]
      expect(answers[1]).toEqual(answers[0])
      expect(answers[0]?.status).toBe(tried === 6 ? 429 : 401)
      if (tried > 5) server.advance((tried === 6 ? 30 : 60) * SECOND)
    }
  }

  test('are answered like known ones to the byte, the pauses too: phones', async () => {
    const { phone } = await registered(server)
    await compare('mobile', phone, newPhone())
  })

  test('and user names, in whatever spelling', async () => {
    const { userName } = await registeredOrganization(server)
    await compare('console', userName, 'Nobody99')
    expect(await refusal(onPc('nobody99'))).toMatchObject({ code: 'logIn.paused' })
  })

  test('50 at once: 5 are compared', async () => {
    const phone = newPhone()
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcome(onPhone(phone))))
    expect(tally(outcomes)).toEqual({ 'logIn.wrong': 5, 'logIn.paused': 45 })
  })

  test('stop at 100 as well', async () => {
    const phone = newPhone()
    await outcome(onPhone(phone))
    await server.platform.pool.query(
      "UPDATE rate_limit SET points = 99 WHERE key LIKE 'logInUnknown:%' AND points = 1",
    )
    server.advance(3600 * SECOND)
    expect(await outcome(onPhone(phone))).toBe('logIn.wrong')
    server.advance(3600 * SECOND)
    expect(await outcome(onPhone(phone))).toBe('logIn.stopped')
  })
})

test('a password that is reset while it is compared opens nothing', async () => {
  const { phone, me } = await registered(server)
  const { platform } = server
  const { verify } = platform.passwords
  const passwords = platform.passwords as { verify: typeof verify }
  passwords.verify = async (plain, stored) => {
    const right = await verify(plain, stored)
    await platform.pool.query('UPDATE account SET password_hash = $2 WHERE id = $1', [me.accountId, 'reset'])
    return right
  }
  expect(await outcome(onPhone(phone))).toBe('logIn.wrong')
  passwords.verify = verify
})
