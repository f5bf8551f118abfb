import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, rawPost, tally } from '../../../test/accounts/outcomes.ts'
import { codeFor, newPhone, registered, wrongOf } from '../../../test/accounts/registered.ts'

const MINUTE = 60_000

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const purpose = 'logIn'

async function withCode() {
  const person = await registered(server)
  server.advance(MINUTE)
  const code = await codeFor(server, person.phone, { purpose })
  return { ...person, code }
}

describe('logging in by SMS code', () => {
  test('on an unknown device: limited; on the own phone: whole', async () => {
    const { phone, code, client, me } = await withCode()
    const other = server.client('mobile')
    expect(await other.accounts.logInBySms({ phone, code })).toMatchObject({
      proofRequired: true,
      person: null,
    })
    server.advance(MINUTE)
    const next = await codeFor(server, phone, { purpose })
    expect(await client.accounts.logInBySms({ phone, code: next })).toEqual(me)
  })

  test('a stranger learns nothing from asking: the same answer for a known and an unknown phone', async () => {
    const { phone } = await registered(server)
    server.advance(MINUTE)
    const ask = (to: string) => rawPost(server, '/sms-codes', { purpose, phone: to })
    expect(await ask(phone)).toEqual(await ask(newPhone()))
  })

  test('nor from guessing, to the byte', async () => {
    const { phone, code } = await withCode()
    const nobody = newPhone()
    const other = await codeFor(server, nobody, { purpose })
    const post = (to: string, given: string) => rawPost(server, '/sms-sessions', { phone: to, code: given })
    for (let tried = 1; tried <= 6; tried += 1)
      expect(await post(phone, wrongOf(code, tried))).toEqual(await post(nobody, wrongOf(other, tried)))
  })

  test('that the phone is unknown is told to its holder alone, once', async () => {
    const phone = newPhone()
    const code = await codeFor(server, phone, { purpose })
    const give = () => server.client('mobile').accounts.logInBySms({ phone, code })
    expect(await outcome(give())).toBe('phone.unknown')
    expect(await outcome(give())).toBe('smsCode.exhausted')
  })

  test.each([
    [5 * MINUTE - 1, 'ok'],
    [5 * MINUTE, 'smsCode.exhausted'],
  ])('with a code that is %i ms old: %s', async (age, expected) => {
    const { phone, code } = await withCode()
    server.advance(age)
    expect(await outcome(server.client('mobile').accounts.logInBySms({ phone, code }))).toBe(expected)
  })

  test('with the code of another purpose: none', async () => {
    const { phone } = await registered(server)
    server.advance(MINUTE)
    const code = await codeFor(server, phone, { purpose: 'resetPassword' })
    expect(await outcome(server.client('mobile').accounts.logInBySms({ phone, code }))).toBe(
      'smsCode.exhausted',
    )
  })

  test('20 times in parallel with one code: one session', async () => {
    const { phone, code } = await withCode()
    const give = () => outcome(server.client('mobile').accounts.logInBySms({ phone, code }))
    expect(tally(await Promise.all(Array.from({ length: 20 }, give)))).toEqual({
      ok: 1,
      'smsCode.exhausted': 19,
    })
  })

  test('a phone that was unbound meanwhile opens nothing', async () => {
    const { phone, code, client } = await withCode()
    const leaving = await codeFor(server, phone, { purpose: 'unbindPhone', client }).catch(async () => {
      server.advance(MINUTE)
      return codeFor(server, phone, { purpose: 'unbindPhone', client })
    })
    const outcomes = await Promise.all([
      outcome(client.accounts.unbindPhone({ code: leaving })),
      outcome(server.client('mobile').accounts.logInBySms({ phone, code })),
    ])
    expect(outcomes[0]).toBe('ok')
    const text = 'SELECT count(*)::int AS open FROM session WHERE ended_at IS NULL AND account_id IN'
    const { rows } = await server.platform.pool.query(
      `${text} (SELECT id FROM account WHERE password_hash IS NULL AND kind = 'person')`,
    )
    expect(rows).toEqual([{ open: 0 }])
  })
})
