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
