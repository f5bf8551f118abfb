import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome } from '../../../test/accounts/outcomes.ts'
import {
  logInAndProve,
  OTHER_PASSWORD,
  PASSWORD,
  registered,
  registeredOrganization,
} from '../../../test/accounts/registered.ts'
import { callOf } from '../../../test/world/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { readActor } from '../../platform/sessions/read-actor.ts'
import { requireStepUp, setOneTimePassword } from './index.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

describe('the list of log-ins', () => {
  test('says when, how, whether still open, and which device was new', async () => {
    const person = await registered(server)
    const other = server.client('mobile')
    server.advance(MINUTE)
    await logInAndProve(other, person)
    await other.accounts.logOut()
    const { items } = await person.client.accounts.listLogIns()
    expect(items).toMatchObject([
      { way: 'password', current: false, open: false, newDevice: true, address: '127.0.0.1', place: null },
      { way: 'registration', current: true, open: true, newDevice: false },
    ])
  })

  test('holds the last 180 days, at most 50, and nobody else’s', async () => {
    const { client, me } = await registered(server)
    const { platform } = server
    const text = `INSERT INTO session (id, account_id, app, token_hash, device, address, created_at, last_seen_at)
      SELECT gen_random_uuid(), $1::uuid, 'mobile', sha256((n::text || $1::uuid::text)::bytea), '', '', $2::timestamptz - n * interval '1 day', $2
      FROM generate_series($3::int, $4::int) n`
    await platform.pool.query(text, [me.accountId, platform.clock(), 179, 181])
    expect((await client.accounts.listLogIns()).items).toHaveLength(2)
    await platform.pool.query(text, [me.accountId, platform.clock(), 1, 60])
    expect((await client.accounts.listLogIns()).items).toHaveLength(50)
    const stranger = await registered(server)
    expect((await stranger.client.accounts.listLogIns()).items).toHaveLength(1)
  })

  test('is an organization’s too, and no visitor’s', async () => {
    const { userName } = await registeredOrganization(server)
    const office = server.client('console')
    const entries = { app: 'console', userName, password: PASSWORD } as const
    await office.accounts.logIn(entries)
    server.advance(1)
    await office.accounts.logIn(entries)
    const { items } = await office.accounts.listLogIns()
    expect(items.map(({ newDevice }) => newDevice)).toEqual([false, true])
    expect(await outcome(server.client('console').accounts.listLogIns())).toBe('session.required')
  })
})

describe('giving the password again', () => {
  async function guarded(token: string) {
    const { platform } = server
    const now = platform.clock()
    const actor = await readActor(platform.database, { token, app: 'console', now })
    return () => requireStepUp(callOf(platform, { actor }))
  }

  test('opens far-reaching acts for five minutes, in this session', async () => {
    const { userName } = await registeredOrganization(server)
    const cookies = new Map<string, string>()
    const send = async (path: string, body: object) => {
      const headers = { 'content-type': 'application/json', 'x-qingtuan-app': 'console' }
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const init = { method: 'POST', headers: { ...headers, cookie }, body: JSON.stringify(body) }
      const answer = await server.request(`/api${path}`, init)
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        cookies.set(name, value)
      }
      return answer.json()
    }
    await send('/sessions', { app: 'console', userName, password: PASSWORD })
    const token = cookies.get('__Host-qingtuan-console') ?? ''
    expect(await guarded(token)).toThrow('session.stepUpRequired')
    expect(await send('/sessions/current/step-up', { password: OTHER_PASSWORD })).toMatchObject({
      code: 'password.wrongCurrent',
    })
    expect(await guarded(token)).toThrow('session.stepUpRequired')
    const until = new Date(server.platform.clock().getTime() + 5 * MINUTE).toISOString()
    expect(await send('/sessions/current/step-up', { password: PASSWORD })).toEqual({ until })
    expect(await guarded(token)).not.toThrow()
    server.advance(5 * MINUTE)
    expect(await guarded(token)).toThrow('session.stepUpRequired')
  })

  test('wrong ones pause like those of a log-in', async () => {
    const { client } = await registered(server)
    const give = (password: string) => outcome(client.accounts.stepUp({ password }))
    for (let tried = 0; tried < 5; tried += 1)
      expect(await give(OTHER_PASSWORD)).toBe('password.wrongCurrent')
    expect(await give(PASSWORD)).toBe('logIn.paused')
    expect(await outcome(server.client('mobile').accounts.stepUp({ password: PASSWORD }))).toBe(
      'session.required',
    )
  })
})

describe('FAQ M14: a one-time password', () => {
  async function withOneTime() {
    const person = await registered(server)
    const { platform } = server
    const passwordHash = await platform.passwords.hash(OTHER_PASSWORD)
    const expiresAt = new Date(platform.clock().getTime() + DAY)
    const password = { accountId: person.me.accountId, passwordHash, expiresAt }
    await inTransaction(platform.database, (trx) => setOneTimePassword(trx, callOf(platform), password))
    return person
  }
  const logIn = (userName: string, password = OTHER_PASSWORD, client = server.client('mobile')) =>
    client.accounts.logIn({ app: 'mobile', userName, password })

  test.each([
    [DAY - 1, 'ok'],
    [DAY, 'logIn.passwordExpired'],
    [DAY + 1, 'logIn.passwordExpired'],
  ])('after %i ms: %s', async (age, expected) => {
    const { phone } = await withOneTime()
    server.advance(age)
    expect(await outcome(logIn(phone))).toBe(expected)
  })

  test('that it has expired is told only with the right one, and costs no try', async () => {
    const { phone } = await withOneTime()
    server.advance(DAY)
    for (let tried = 0; tried < 8; tried += 1)
      expect(await outcome(logIn(phone))).toBe('logIn.passwordExpired')
    expect(await outcome(logIn(phone, PASSWORD))).toBe('logIn.wrong')
  })

  test('ends sessions, must be changed after the proof, and then has no end', async () => {
    const { phone, client, document } = await withOneTime()
    expect(await outcome(client.accounts.me())).toBe('session.required')
    const other = server.client('mobile')
    expect(await logIn(phone, OTHER_PASSWORD, other)).toMatchObject({
      proofRequired: true,
      passwordChangeRequired: true,
    })
    const change = { current: OTHER_PASSWORD, next: PASSWORD }
    expect(await outcome(other.accounts.changePassword(change))).toBe('session.proofRequired')
    await other.accounts.prove({ documentTail: document.number.slice(-4) })
    expect(await outcome(other.accounts.listSessions())).toBe('password.changeRequired')
    expect(await outcome(other.accounts.changePassword(change))).toBe('ok')
    server.advance(2 * DAY)
    expect(await outcome(logIn(phone, PASSWORD, other))).toBe('ok')
  })
})
