import { MOST_PASSKEYS } from '@qingtuan/domain/accounts/passkey'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { softAuthenticator } from '../../../test/accounts/authenticator.ts'
import { outcome, tally } from '../../../test/accounts/outcomes.ts'
import type { Holder } from '../../../test/accounts/passkey-holder.ts'
import {
  logInWith,
  namedOrigin,
  openClient,
  passkeyHolder,
  withPasskey,
} from '../../../test/accounts/passkey-holder.ts'
import {
  codeFor,
  OTHER_PASSWORD,
  PASSWORD,
  registered,
  registeredOrganization,
} from '../../../test/accounts/registered.ts'
import { callOf } from '../../../test/world/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { setOneTimePassword } from './index.ts'

const MINUTE = 60_000

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const devicesOf = async (accountId: string) => {
  const text = 'SELECT 1 FROM known_device WHERE account_id = $1'
  return (await server.platform.pool.query(text, [accountId])).rows.length
}

describe('an open session alone', () => {
  test.each(['mobile', 'console'] as const)('makes and removes no passkey on %s', async (app) => {
    const one = await passkeyHolder(server, app)
    const [passkey] = (await one.client.accounts.listPasskeys()).items
    const { accounts } = await openClient(server, one)
    const remove = () => outcome(accounts.removePasskey({ id: passkey?.id ?? '' }))
    expect(await outcome(accounts.startPasskey())).toBe('session.stepUpRequired')
    expect(await remove()).toBe('session.stepUpRequired')
    expect(await outcome(accounts.stepUp({ password: OTHER_PASSWORD }))).toBe('password.wrongCurrent')
    expect(await remove()).toBe('session.stepUpRequired')
    await accounts.stepUp({ password: PASSWORD })
    expect(await outcome(accounts.startPasskey())).toBe('ok')
    expect(await remove()).toBe('ok')
  })

  test('is what it is again, 5 minutes after the password', async () => {
    const { client } = await passkeyHolder(server)
    server.advance(5 * MINUTE)
    expect(await outcome(client.accounts.startPasskey())).toBe('session.stepUpRequired')
  })
})

test('the bound phone of a person is told of a new passkey', async () => {
  const { me, phone } = await registered(server)
  await withPasskey(server, { accountId: me.accountId, app: 'mobile' })
  const { text } = await server.sms(phone)
  expect(text).toMatch(/^您的账号已于 2026年3月2日 .* 添加通行密钥，今后可用它登录。如非本人操作，/)
})

describe('an account has 10 passkeys at most', () => {
  const made = async ({ client }: Pick<Holder, 'client'>) =>
    softAuthenticator(namedOrigin(server)).make(await client.accounts.startPasskey())
  const add = async ({ client }: Pick<Holder, 'client'>, response: Record<string, unknown>) =>
    outcome(client.accounts.addPasskey({ response, name: '钥匙' }))

  test('whatever comes at once; one removed makes room', async () => {
    const one = await passkeyHolder(server)
    while ((await one.client.accounts.listPasskeys()).items.length < MOST_PASSKEYS - 1)
      await add(one, await made(one))
    const last = await Promise.all([made(one), made(one), made(one)])
    const outcomes = await Promise.all(last.map((response) => add(one, response)))
    expect(tally(outcomes)).toEqual({ ok: 1, 'passkey.tooMany': 2 })
    expect(await outcome(one.client.accounts.startPasskey())).toBe('passkey.tooMany')
    const { items } = await one.client.accounts.listPasskeys()
    expect(items).toHaveLength(10)
    await one.client.accounts.removePasskey({ id: items[0]?.id ?? '' })
    expect(await add(one, await made(one))).toBe('ok')
  })
})

describe('a reset voids passkeys and known devices', () => {
  test('of a person, by SMS', async () => {
    const { me, phone } = await registered(server)
    const one = await withPasskey(server, { accountId: me.accountId, app: 'mobile' })
    await logInWith(server, one)
    expect(await devicesOf(me.accountId)).toBeGreaterThan(0)
    server.advance(MINUTE)
    const code = await codeFor(server, phone, { purpose: 'resetPassword' })
    await server.client('mobile').accounts.resetPassword({ phone, code, password: OTHER_PASSWORD })
    expect(await outcome(logInWith(server, one))).toBe('passkey.failed')
    expect(await devicesOf(me.accountId)).toBe(0)
  })

  test('of an organization, by the contact’s phone', async () => {
    const { accountId, userName, phone } = await registeredOrganization(server)
    const one = await withPasskey(server, { accountId, app: 'console' })
    const client = server.client('console')
    const code = await codeFor(server, phone, { purpose: 'resetOrganizationPassword', userName, client })
    const reset = { userName, contactPhone: phone, code, password: OTHER_PASSWORD }
    await client.accounts.resetOrganizationPassword(reset)
    expect(await outcome(logInWith(server, one))).toBe('passkey.failed')
  })

  test('by a one-time password', async () => {
    const one = await passkeyHolder(server)
    await logInWith(server, one)
    const { platform } = server
    const passwordHash = await platform.passwords.hash(OTHER_PASSWORD)
    const expiresAt = new Date(platform.clock().getTime() + 60 * MINUTE)
    const password = { accountId: one.accountId, passwordHash, expiresAt }
    await inTransaction(platform.database, (trx) => setOneTimePassword(trx, callOf(platform), password))
    expect(await outcome(logInWith(server, one))).toBe('passkey.failed')
    expect(await devicesOf(one.accountId)).toBe(0)
  })
})
