import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome } from '../../../test/accounts/outcomes.ts'
import type { Holder } from '../../../test/accounts/passkey-holder.ts'
import { logInWith, passkeyHolder, visitor, withPasskey } from '../../../test/accounts/passkey-holder.ts'
import { createdStaff, STAFF_PASSWORD } from '../../../test/accounts/staff.ts'
import type { App } from '../../platform/actor.ts'
import { systemCall } from '../../platform/system-call.ts'
import { resetStaff } from './index.ts'

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const holder = (app?: App) => passkeyHolder(server, app)
const logIn = (one: Holder, changes?: Parameters<typeof logInWith>[2]) => logInWith(server, one, changes)

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
    const staff = await withPasskey(server, { accountId, app: 'console', password: STAFF_PASSWORD })
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
    expect((await visitor(server, 'mobile').accounts.startPasskeyLogIn()).options).not.toHaveProperty(
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

  test('is no matter for a session that has yet to prove its holder or to change the password', async () => {
    const { accountId, client } = await holder()
    const { pool } = server.platform
    await pool.query('UPDATE session SET limited = true WHERE account_id = $1', [accountId])
    expect(await outcome(client.accounts.startPasskey())).toBe('session.proofRequired')
    expect(await outcome(client.accounts.listPasskeys())).toBe('session.proofRequired')
    await pool.query('UPDATE session SET limited = false WHERE account_id = $1', [accountId])
    await pool.query('UPDATE account SET password_change_required = true WHERE id = $1', [accountId])
    expect(await outcome(client.accounts.startPasskey())).toBe('password.changeRequired')
  })

  test('of a closed account opens nothing', async () => {
    const one = await holder()
    await server.platform.pool.query('UPDATE account SET closed_at = now() WHERE id = $1', [one.accountId])
    expect(await outcome(logIn(one))).toBe('passkey.failed')
  })
})
