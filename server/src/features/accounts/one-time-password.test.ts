import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome } from '../../../test/accounts/outcomes.ts'
import { OTHER_PASSWORD, PASSWORD, registered } from '../../../test/accounts/registered.ts'
import { callOf } from '../../../test/world/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { setOneTimePassword } from './set-one-time-password.ts'

const DAY = 24 * 3_600_000

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

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
