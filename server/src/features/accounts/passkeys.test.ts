import type { Client } from '@qingtuan/contract/client'
import { createClient } from '@qingtuan/contract/client'
import { contract } from '@qingtuan/contract/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { softAuthenticator } from '../../../test/accounts/authenticator.ts'
import { outcome, tally } from '../../../test/accounts/outcomes.ts'
import { registered, registeredOrganization } from '../../../test/accounts/registered.ts'
import { createdStaff } from '../../../test/accounts/staff.ts'
import { cookieJar } from '../../../test/cookie-jar.ts'
import { tokenOf } from '../../../test/world/sessions.ts'
import { systemCall } from '../../platform/system-call.ts'
import { resetStaff } from './index.ts'

const MINUTE = 60_000
type App = 'console' | 'mobile'

let server: AccountsServer
/** The same server under a name: under an IP address there are no passkeys. */
let origin: string
beforeAll(async () => {
  server = await startAccountsServer()
  origin = server.origin.replace('127.0.0.1', 'localhost')
})
afterAll(() => server.close())

const routes = {
  routes: contract,
  get url() {
    return `${origin}/api`
  },
}
const visitor = (app: App) => createClient({ ...routes, app, ...cookieJar() })

async function signedIn(accountId: string, app: App): Promise<Client> {
  const cookie = `__Host-qingtuan-${app}=${await tokenOf(server, accountId, app)}`
  return createClient({ ...routes, app, headers: () => ({ cookie }) })
}

async function holder(app: App = 'mobile') {
  const accountId =
    app === 'mobile'
      ? (await registered(server)).me.accountId
      : (await registeredOrganization(server)).accountId
  return withPasskey(accountId, app)
}

async function withPasskey(accountId: string, app: App) {
  const client = await signedIn(accountId, app)
  const authenticator = softAuthenticator(origin)
  const made = authenticator.make(await client.accounts.startPasskey())
  await client.accounts.addPasskey({ response: made, name: '我的手机' })
  return { accountId, client, authenticator, app }
}

type Holder = Awaited<ReturnType<typeof holder>>
type Changes = Parameters<Holder['authenticator']['use']>[1]

async function logIn({ authenticator, app }: Holder, changes?: Changes, through: App = app) {
  const { accounts } = visitor(through)
  const response = authenticator.use(await accounts.startPasskeyLogIn(), changes)
  return accounts.logInByPasskey({ app: through, response })
}

describe('a passkey', () => {
  test.each(['mobile', 'console'] as const)('logs in on %s, wholly and at once', async (app) => {
    const one = await holder(app)
    const me = await logIn(one)
    expect(me).toMatchObject({
      accountId: one.accountId,
      proofRequired: false,
      passwordChangeRequired: false,
    })
    const { items } = await one.client.accounts.listPasskeys()
    expect(items).toEqual([
      {
        id: expect.any(String),
        name: '我的手机',
        createdAt: expect.any(String),
        lastUsedAt: expect.any(String),
      },
    ])
  })

  test('of staff stands for password and authenticator; a reset voids it', async () => {
    const { accountId, userName } = await createdStaff(server)
    const staff = await withPasskey(accountId, 'console')
    expect((await logIn(staff)).staff).toMatchObject({ role: 'operator' })
    const call = systemCall(server.platform, server.platform.clock())
    await resetStaff(call, { userName, key: userName.toLowerCase() })
    expect(await outcome(logIn(staff))).toBe('passkey.failed')
  })

  test('is asked to be discoverable and to verify who holds it, and names the account by its number', async () => {
    const { client, accountId, authenticator } = await holder()
    const { options } = await client.accounts.startPasskey()
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: '北京共青团' },
      user: { id: Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url') },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: authenticator.id }],
      attestation: 'none',
    })
    expect((await visitor('mobile').accounts.startPasskeyLogIn()).options).not.toHaveProperty(
      'allowCredentials',
      [expect.anything()],
    )
  })

  test('is removed by its holder alone', async () => {
    const one = await holder()
    const { client: stranger } = await holder()
    const [passkey] = (await one.client.accounts.listPasskeys()).items
    const id = passkey?.id ?? ''
    expect(await outcome(stranger.accounts.removePasskey({ id }))).toBe('record.notFound')
    expect(await outcome(one.client.accounts.removePasskey({ id }))).toBe('ok')
    expect(await outcome(one.client.accounts.removePasskey({ id }))).toBe('record.notFound')
    expect(await outcome(logIn(one))).toBe('passkey.failed')
    const { rows } = await server.platform.pool.query(
      'SELECT act FROM audit_entry WHERE subject_id = $1 ORDER BY id',
      [id],
    )
    expect(rows.map(({ act }) => act)).toEqual(['accounts.addPasskey', 'accounts.removePasskey'])
  })
})

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
    expect(await outcome(logIn(await holder('mobile'), {}, 'console'))).toBe('passkey.failed')
    expect(await outcome(logIn(await holder('console'), {}, 'mobile'))).toBe('passkey.failed')
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
    const client = await signedIn(accountId, 'mobile')
    const authenticator = softAuthenticator(origin)
    const made = authenticator.make(await client.accounts.startPasskey(), { counter: 0 })
    await client.accounts.addPasskey({ response: made, name: '云端' })
    const one = { accountId, client, authenticator, app: 'mobile' } as const
    expect(await outcome(logIn(one, { counter: 0 }))).toBe('ok')
    expect(await outcome(logIn(one, { counter: 0 }))).toBe('ok')
  })

  test('when it is sent again, even 5 times at once', async () => {
    const { authenticator } = await holder()
    const { accounts } = visitor('mobile')
    const response = authenticator.use(await accounts.startPasskeyLogIn())
    const send = () => outcome(visitor('mobile').accounts.logInByPasskey({ app: 'mobile', response }))
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
    const { accounts } = visitor('mobile')
    const response = authenticator.use(await accounts.startPasskeyLogIn())
    server.advance(pause)
    expect(await outcome(accounts.logInByPasskey({ app: 'mobile', response }))).toBe(expected)
  })

  test('with somebody else’s signature, and with what is no answer at all', async () => {
    const one = await holder()
    const two = await holder()
    const { accounts } = visitor('mobile')
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
    const authenticator = softAuthenticator(origin)
    const add = (who: Holder, response: Record<string, unknown>) =>
      outcome(who.client.accounts.addPasskey({ response, name: '钥匙' }))
    const made = authenticator.make(await one.client.accounts.startPasskey())
    expect(await add(two, made)).toBe('passkey.failed')
    expect(await add(one, made)).toBe('ok')
    expect(await add(one, made)).toBe('passkey.failed')
    const again = authenticator.make(await two.client.accounts.startPasskey())
    expect(await add(two, again)).toBe('passkey.failed')
    const logInStart = await visitor('mobile').accounts.startPasskeyLogIn()
    expect(await add(one, softAuthenticator(origin).make(logInStart))).toBe('passkey.failed')
  })

  test.each<[string, Changes]>([
    ['from another origin', { origin: 'https://example.cn' }],
    ['for another site', { rpId: 'example.cn' }],
    ['without verifying its holder', { verified: false }],
  ])('%s', async (_, changes) => {
    const { client } = await holder()
    const response = softAuthenticator(origin).make(await client.accounts.startPasskey(), changes)
    expect(await outcome(client.accounts.addPasskey({ response, name: '钥匙' }))).toBe('passkey.failed')
  })

  test('under an IP address, where browsers make none', async () => {
    const { client } = await registered(server)
    expect(await outcome(client.accounts.startPasskey())).toBe('passkey.unavailable')
    expect(await outcome(server.client('mobile').accounts.startPasskeyLogIn())).toBe('passkey.unavailable')
  })
})
