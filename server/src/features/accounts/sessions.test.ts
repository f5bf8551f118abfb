import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome } from '../../../test/accounts/outcomes.ts'
import {
  logInAndProve,
  PASSWORD,
  registered,
  registeredOrganization,
} from '../../../test/accounts/registered.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

async function twoDevices() {
  const { phone, document, client } = await registered(server)
  const other = server.client('mobile')
  await logInAndProve(other, { phone, document })
  return { client, other }
}

async function currentId(client: ReturnType<AccountsServer['client']>): Promise<string> {
  const { items } = await client.accounts.listSessions()
  return items.find(({ current }) => current)?.id ?? ''
}

test('logging out ends this session only', async () => {
  const { client, other } = await twoDevices()
  expect(await client.accounts.logOut()).toEqual({ done: true })
  expect(await outcome(client.accounts.me())).toBe('session.required')
  expect(await outcome(other.accounts.me())).toBe('ok')
})

test('a token that was kept after logging out opens nothing', async () => {
  const { phone } = await registered(server)
  const answer = await server.request('/api/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-qingtuan-app': 'mobile' },
    body: JSON.stringify({ app: 'mobile', userName: phone, password: PASSWORD }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const headers = { cookie, 'x-qingtuan-app': 'mobile' }
  expect((await server.request('/api/me', { headers })).status).toBe(200)
  await server.request('/api/sessions/current', { method: 'DELETE', headers })
  expect((await server.request('/api/me', { headers })).status).toBe(401)
})

test('the list shows each device and marks this one', async () => {
  const { client, other } = await twoDevices()
  const { items } = await client.accounts.listSessions()
  expect(items).toHaveLength(2)
  expect(items.filter(({ current }) => current)).toHaveLength(1)
  expect(await currentId(other)).not.toBe(await currentId(client))
  expect(items[0]).toMatchObject({ address: '127.0.0.1', createdAt: expect.stringMatching(/^2026-03-02T/) })
})

test('ending one device, and this one', async () => {
  const { client, other } = await twoDevices()
  await client.accounts.endSession({ id: await currentId(other) })
  expect(await outcome(other.accounts.me())).toBe('session.required')
  await client.accounts.endSession({ id: await currentId(client) })
  expect(await outcome(client.accounts.me())).toBe('session.required')
})

test('a stranger’s session, an ended one and an unknown one are alike not found', async () => {
  const { client, other } = await twoDevices()
  const stranger = await registered(server)
  const id = await currentId(other)
  expect(await outcome(stranger.client.accounts.endSession({ id }))).toBe('record.notFound')
  expect(await outcome(other.accounts.me())).toBe('ok')
  await other.accounts.logOut()
  expect(await outcome(client.accounts.endSession({ id }))).toBe('record.notFound')
  const unknown = '01900000-0000-7000-8000-000000000000'
  expect(await outcome(client.accounts.endSession({ id: unknown }))).toBe('record.notFound')
})

test('logging out everywhere ends them all, and nobody else’s', async () => {
  const { client, other } = await twoDevices()
  const stranger = await registered(server)
  expect(await client.accounts.logOutEverywhere()).toEqual({ ended: 2 })
  expect(await outcome(client.accounts.me())).toBe('session.required')
  expect(await outcome(other.accounts.me())).toBe('session.required')
  expect(await outcome(stranger.client.accounts.me())).toBe('ok')
})

test('two parallel ends of one session: one finds it', async () => {
  const { client, other } = await twoDevices()
  const id = await currentId(other)
  const both = await Promise.all([1, 2].map(() => outcome(client.accounts.endSession({ id }))))
  expect(both.sort()).toEqual(['ok', 'record.notFound'])
})

test.each(['me', 'logOut', 'listSessions', 'logOutEverywhere'] as const)(
  '%s is for those who are logged in',
  async (verb) => {
    expect(await outcome(server.client('mobile').accounts[verb]())).toBe('session.required')
  },
)

describe('a session ends by itself', () => {
  const idle = { person: 7 * DAY, organization: 30 * MINUTE }

  test.each([
    [idle.person - 1, 'ok'],
    [idle.person, 'session.required'],
    [idle.person + 1, 'session.required'],
  ])('a person’s after %i idle ms: %s', async (pause, expected) => {
    const { client } = await registered(server)
    server.advance(pause)
    expect(await outcome(client.accounts.me())).toBe(expected)
  })

  test.each([
    [idle.organization - 1, 'ok'],
    [idle.organization, 'session.required'],
    [idle.organization + 1, 'session.required'],
  ])('an organization’s after %i idle ms: %s', async (pause, expected) => {
    const { userName } = await registeredOrganization(server)
    const client = server.client('console')
    await client.accounts.logIn({ app: 'console', userName, password: PASSWORD })
    server.advance(pause)
    expect(await outcome(client.accounts.me())).toBe(expected)
  })

  test('a person’s after 30 days of use, an organization’s after 12 hours', async () => {
    const { client } = await registered(server)
    for (let day = 1; day < 30; day += 1) {
      server.advance(DAY)
      expect(await outcome(client.accounts.me())).toBe('ok')
    }
    server.advance(DAY)
    expect(await outcome(client.accounts.me())).toBe('session.required')
    const { userName } = await registeredOrganization(server)
    const office = server.client('console')
    await office.accounts.logIn({ app: 'console', userName, password: PASSWORD })
    for (let slot = 1; slot < 36; slot += 1) {
      server.advance(20 * MINUTE)
      expect(await outcome(office.accounts.me())).toBe('ok')
    }
    server.advance(20 * MINUTE)
    expect(await outcome(office.accounts.me())).toBe('session.required')
  })

  test('and is then missing from the list', async () => {
    const { client, phone, document } = await registered(server)
    server.advance(idle.person - 1)
    const other = server.client('mobile')
    await logInAndProve(other, { phone, document })
    server.advance(1)
    expect((await other.accounts.listSessions()).items).toHaveLength(1)
    expect(await outcome(client.accounts.me())).toBe('session.required')
  })
})
