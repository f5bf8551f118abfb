import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, refusal, tally } from '../../../test/accounts/outcomes.ts'
import {
  OTHER_PASSWORD,
  PASSWORD,
  registeredOrganization,
  wrongOf,
} from '../../../test/accounts/registered.ts'
import { createdStaff, loggedInStaff, STAFF_PASSWORD } from '../../../test/accounts/staff.ts'
import { systemCall } from '../../demo/system-call.ts'
import { createStaff } from './index.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const STEP = 30 * SECOND

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

type Staff = Awaited<ReturnType<typeof createdStaff>>
const onPc = ({ userName }: Staff, secondFactor?: string, password = STAFF_PASSWORD) =>
  server
    .client('console')
    .accounts.logIn({ app: 'console', userName, password, ...(secondFactor ? { secondFactor } : {}) })

async function staffWithFreshCode(): Promise<Staff> {
  const staff = await createdStaff(server)
  server.advance(STEP)
  return staff
}

describe('making an account of staff', () => {
  const make = (staff: Staff, changes: Partial<Parameters<typeof createStaff>[1]>) =>
    createStaff(systemCall(server.platform, server.platform.clock()), {
      name: '李思远',
      role: 'auditor',
      userName: { userName: 'Lisiyuan', key: 'lisiyuan' },
      password: STAFF_PASSWORD,
      totpSecret: staff.totpSecret,
      code: staff.code(),
      ...changes,
    })

  test.each([
    ['too short by one', { password: 'lan-tian-bai-y' }, 'password.tooShort'],
    ['the user name in it', { password: 'x7-lisiyuan-qing-shan' }, 'password.personal'],
  ])('refuses a password: %s', async (_, changes, expected) => {
    await expect(make(await createdStaff(server), changes)).rejects.toThrow(expected)
  })

  test('refuses a wrong code, and a user name that somebody bears', async () => {
    const staff = await createdStaff(server)
    await expect(make(staff, { code: wrongOf(staff.code()) })).rejects.toThrow('logIn.secondFactorWrong')
    const { userName } = await registeredOrganization(server)
    const taken = { userName, key: userName.toLowerCase() }
    await expect(make(staff, { userName: taken })).rejects.toThrow('userName.taken')
  })

  test('keeps the secret sealed, and out of the trail', async () => {
    const { accountId, totpSecret } = await createdStaff(server, 'reviewer')
    const { rows } = await server.platform.pool.query(
      `SELECT staff::text AS row, totp_box AS box, (SELECT string_agg(audit_entry::text, '') FROM audit_entry
       WHERE subject_id = $1::text) AS trail FROM staff WHERE account_id = $1::uuid`,
      [accountId],
    )
    expect(rows[0].trail).toMatch(/accounts\.createStaff.*reviewer/)
    expect(rows[0].row + rows[0].trail + rows[0].box.toString('latin1')).not.toContain(totpSecret)
  })
})

describe('logging in', () => {
  test('needs password and code; says who it is', async () => {
    const staff = await staffWithFreshCode()
    expect(await outcome(onPc(staff))).toBe('logIn.secondFactorRequired')
    expect(await outcome(onPc(staff, undefined, OTHER_PASSWORD))).toBe('logIn.wrong')
    expect(await outcome(onPc(staff, staff.code(), OTHER_PASSWORD))).toBe('logIn.wrong')
    const me = await onPc(staff, staff.code())
    expect(me).toMatchObject({
      kind: 'staff',
      person: null,
      organization: null,
      passwordChangeRequired: false,
    })
    expect(me.staff).toEqual({ name: '赵云飞', role: 'operator', userName: staff.userName })
  })

  test.each([
    [-2, 'logIn.secondFactorWrong'],
    [-1, 'ok'],
    [0, 'ok'],
    [1, 'ok'],
    [2, 'logIn.secondFactorWrong'],
  ])('with the code of the step %i away: %s', async (steps, expected) => {
    const staff = await createdStaff(server)
    server.advance(3 * STEP)
    expect(await outcome(onPc(staff, staff.code(steps)))).toBe(expected)
  })

  test('a code works once, and none before it afterwards', async () => {
    const staff = await createdStaff(server)
    expect(await outcome(onPc(staff, staff.code()))).toBe('logIn.secondFactorWrong')
    server.advance(2 * STEP)
    expect(await outcome(onPc(staff, staff.code()))).toBe('ok')
    expect(await outcome(onPc(staff, staff.code()))).toBe('logIn.secondFactorWrong')
    expect(await outcome(onPc(staff, staff.code(-1)))).toBe('logIn.secondFactorWrong')
    server.advance(STEP)
    expect(await outcome(onPc(staff, staff.code()))).toBe('ok')
  })

  test('one code used 5 times at once opens one session', async () => {
    const staff = await staffWithFreshCode()
    const code = staff.code()
    const counts = tally(await Promise.all([1, 2, 3, 4, 5].map(() => outcome(onPc(staff, code)))))
    expect(counts).toEqual({ ok: 1, 'logIn.secondFactorWrong': 4 })
  })

  test('an organization needs no code', async () => {
    const { userName } = await registeredOrganization(server)
    const entries = { app: 'console', userName, password: PASSWORD } as const
    expect((await server.client('console').accounts.logIn(entries)).staff).toBeNull()
  })
})

describe('wrong codes', () => {
  const wrong = (staff: Staff) => outcome(onPc(staff, wrongOf(staff.code(), 7)))

  test.each([
    [4, 'ok'],
    [5, 'logIn.paused'],
    [6, 'logIn.paused'],
  ])('after %i of them the right one: %s', async (count, expected) => {
    const staff = await staffWithFreshCode()
    for (let tried = 0; tried < count; tried += 1) await wrong(staff)
    expect(await outcome(onPc(staff, staff.code()))).toBe(expected)
  })

  test('50 at once: 5 are judged', async () => {
    const staff = await staffWithFreshCode()
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => wrong(staff)))
    expect(tally(outcomes)).toEqual({ 'logIn.secondFactorWrong': 5, 'logIn.paused': 45 })
  })

  test('are not forgotten by a right password without a code, which itself costs no try', async () => {
    const staff = await staffWithFreshCode()
    for (let tried = 0; tried < 4; tried += 1) {
      expect(await wrong(staff)).toBe('logIn.secondFactorWrong')
      expect(await outcome(onPc(staff))).toBe('logIn.secondFactorRequired')
    }
    expect(await wrong(staff)).toBe('logIn.secondFactorWrong')
    expect(await refusal(onPc(staff))).toMatchObject({
      code: 'logIn.paused',
      facts: { retryAfterSeconds: 30 },
    })
    server.advance(STEP)
    expect(await outcome(onPc(staff))).toBe('logIn.secondFactorRequired')
    expect(await outcome(onPc(staff, staff.code()))).toBe('ok')
  })
})

describe('a session of staff ends by itself', () => {
  test.each([
    [15 * MINUTE - 1, 'ok'],
    [15 * MINUTE, 'session.required'],
    [15 * MINUTE + 1, 'session.required'],
  ])('after %i idle ms: %s', async (pause, expected) => {
    const { client } = await loggedInStaff(server)
    server.advance(pause)
    expect(await outcome(client.accounts.me())).toBe(expected)
  })

  test.each([
    [-1, 'ok'],
    [0, 'session.required'],
    [1, 'session.required'],
  ])('after 8 hours of use and %i ms: %s', async (more, expected) => {
    const { client } = await loggedInStaff(server)
    for (let slot = 1; slot < 48; slot += 1) {
      server.advance((8 * HOUR) / 48)
      expect(await outcome(client.accounts.me())).toBe('ok')
    }
    server.advance((8 * HOUR) / 48 + more)
    expect(await outcome(client.accounts.me())).toBe(expected)
  })
})

test('a role that was taken away is gone with the next request', async () => {
  const { client, accountId } = await loggedInStaff(server, 'reviewer')
  await server.platform.pool.query("UPDATE staff SET role = 'auditor' WHERE account_id = $1", [accountId])
  expect((await client.accounts.me()).staff?.role).toBe('auditor')
  await server.platform.pool.query('DELETE FROM staff WHERE account_id = $1', [accountId])
  expect(await outcome(client.accounts.me())).toBe('session.required')
})
