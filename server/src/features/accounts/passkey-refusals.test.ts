import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import type { Changes } from '../../../test/accounts/authenticator.ts'
import { softAuthenticator } from '../../../test/accounts/authenticator.ts'
import { outcome, tally } from '../../../test/accounts/outcomes.ts'
import type { Holder } from '../../../test/accounts/passkey-holder.ts'
import {
  logInWith,
  namedOrigin,
  passkeyHolder,
  visitor,
  withPasskey,
} from '../../../test/accounts/passkey-holder.ts'
import { registered } from '../../../test/accounts/registered.ts'
import type { App } from '../../platform/actor.ts'

const MINUTE = 60_000

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const holder = (app?: App) => passkeyHolder(server, app)
const logIn = (one: Holder, changes?: Parameters<typeof logInWith>[2]) => logInWith(server, one, changes)

describe('a log-in by passkey is refused', () => {
  test.each<[string, Changes]>([
    ['from another origin', { origin: 'http://localhost.example.cn' }],
    ['for another site', { rpId: 'example.cn' }],
    ['with a challenge that was never given out', { challenge: 'A'.repeat(43) }],
    ['when the holder was not verified', { verified: false }],
    ['with another account’s handle', { userHandle: 'A'.repeat(22) }],
  ])('%s', async (_, changes) => {
    expect(await outcome(logIn(await holder(), changes))).toBe('passkey.failed')
  })

  test('on the app of the other kind of account', async () => {
    expect(await outcome(logIn(await holder('mobile'), { through: 'console' }))).toBe('passkey.failed')
    expect(await outcome(logIn(await holder('console'), { through: 'mobile' }))).toBe('passkey.failed')
  })

  test.each([
    [2, 'ok'],
    [1, 'passkey.failed'],
    [0, 'passkey.failed'],
  ])('when the counter, 1 so far, says %i: %s', async (counter, expected) => {
    expect(await outcome(logIn(await holder(), { counter }))).toBe(expected)
  })

  test('but not when the authenticator counts nothing', async () => {
    const { accountId } = (await registered(server)).me
    const one = await withPasskey(server, { accountId, app: 'mobile' }, { counter: 0 })
    expect(await outcome(logIn(one, { counter: 0 }))).toBe('ok')
    expect(await outcome(logIn(one, { counter: 0 }))).toBe('ok')
  })

  test('when it is sent again, even 5 times at once', async () => {
    const { authenticator } = await holder()
    const { accounts } = visitor(server, 'mobile')
    const response = authenticator.use(await accounts.startPasskeyLogIn())
    const send = () => outcome(visitor(server, 'mobile').accounts.logInByPasskey({ app: 'mobile', response }))
    const outcomes = await Promise.all([send(), send(), send(), send(), send()])
    expect(tally(outcomes)).toEqual({ ok: 1, 'passkey.failed': 4 })
    expect(await send()).toBe('passkey.failed')
  })

  test.each([
    [5 * MINUTE - 1, 'ok'],
    [5 * MINUTE, 'passkey.failed'],
    [5 * MINUTE + 1, 'passkey.failed'],
  ])('when answered after %i ms: %s', async (pause, expected) => {
    const { authenticator } = await holder()
    const { accounts } = visitor(server, 'mobile')
    const response = authenticator.use(await accounts.startPasskeyLogIn())
    server.advance(pause)
    expect(await outcome(accounts.logInByPasskey({ app: 'mobile', response }))).toBe(expected)
  })

  test('with somebody else’s signature, and with what is no answer at all', async () => {
    const one = await holder()
    const two = await holder()
    const { accounts } = visitor(server, 'mobile')
    const start = await accounts.startPasskeyLogIn()
    const response = {
      ...two.authenticator.use(start),
      id: one.authenticator.id,
      rawId: one.authenticator.id,
    }
    expect(await outcome(accounts.logInByPasskey({ app: 'mobile', response }))).toBe('passkey.failed')
    for (const rubbish of [
      {},
      { id: 'x' },
      { ...response, response: { clientDataJSON: 'eyJ9', authenticatorData: 'A', signature: 'A' } },
    ])
      expect(await outcome(accounts.logInByPasskey({ app: 'mobile', response: rubbish }))).toBe(
        'passkey.failed',
      )
  })
})

describe('making a passkey is refused', () => {
  test('under another account’s challenge, twice under one, and for a log-in’s', async () => {
    const one = await holder()
    const two = await holder()
    const authenticator = softAuthenticator(namedOrigin(server))
    const add = (who: Holder, response: Record<string, unknown>) =>
      outcome(who.client.accounts.addPasskey({ response, name: '钥匙' }))
    const made = authenticator.make(await one.client.accounts.startPasskey())
    expect(await add(two, made)).toBe('passkey.failed')
    expect(await add(one, made)).toBe('ok')
    expect(await add(one, made)).toBe('passkey.failed')
    const again = authenticator.make(await two.client.accounts.startPasskey())
    expect(await add(two, again)).toBe('passkey.failed')
    const logInStart = await visitor(server, 'mobile').accounts.startPasskeyLogIn()
    expect(await add(one, softAuthenticator(namedOrigin(server)).make(logInStart))).toBe('passkey.failed')
  })

  test.each<[string, Changes]>([
    ['from another origin', { origin: 'https://example.cn' }],
    ['for another site', { rpId: 'example.cn' }],
    ['without verifying its holder', { verified: false }],
  ])('%s', async (_, changes) => {
    const { client } = await holder()
    const response = softAuthenticator(namedOrigin(server)).make(
      await client.accounts.startPasskey(),
      changes,
    )
    expect(await outcome(client.accounts.addPasskey({ response, name: '钥匙' }))).toBe('passkey.failed')
  })

  test('under an IP address, where browsers make none', async () => {
    const { client } = await registered(server)
    expect(await outcome(client.accounts.startPasskey())).toBe('passkey.unavailable')
    expect(await outcome(server.client('mobile').accounts.startPasskeyLogIn())).toBe('passkey.unavailable')
  })
})
