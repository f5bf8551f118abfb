import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, tally } from '../../../test/accounts/outcomes.ts'
import { registeredOrganization, wrongOf } from '../../../test/accounts/registered.ts'
import { loggedInStaff } from '../../../test/accounts/staff.ts'
import { systemCall } from '../../platform/system-call.ts'
import { inviteStaff, resetStaff, reviewerPhones } from './index.ts'

const STEP = 30_000
const HOUR = 3_600_000
const ENROLLED = 'ming-yue-qing-feng-9241'

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const system = () => systemCall(server.platform, server.platform.clock())
const tokenOf = (link: string) => link.slice(link.indexOf('#') + 1)
const desk = () => server.client('console').accounts

let invited = 0
async function invite(phone: string | null = null) {
  invited += 1
  const userName = { userName: `Sunwen${invited}`, key: `sunwen${invited}` }
  const { link } = await inviteStaff(system(), { name: '孙文静', role: 'reviewer', userName, phone })
  return { userName, link, token: tokenOf(link) }
}

const codeOf = (secret: string) =>
  generateSync({ secret, epoch: Math.floor(server.platform.clock().getTime() / 1000) })

async function enrol(token: string, changes: { password?: string; code?: string } = {}) {
  const { totpSecret } = await desk().readEnrolment({ token })
  return desk().enrol({ token, password: ENROLLED, code: codeOf(totpSecret), ...changes })
}

describe('an enrolment link', () => {
  test('says whom it is for, sets password and authenticator, and works once', async () => {
    const { link, token, userName } = await invite()
    expect(link).toMatch(/^http:\/\/localhost:3000\/enrol#[\w-]{43}$/)
    const read = await desk().readEnrolment({ token })
    expect(read).toMatchObject({ name: '孙文静', userName: userName.userName, role: 'reviewer' })
    expect(read.totpAddress).toContain(`secret=${read.totpSecret}`)
    expect(await desk().enrol({ token, password: ENROLLED, code: codeOf(read.totpSecret) })).toEqual({
      done: true,
    })
    expect(await outcome(desk().readEnrolment({ token }))).toBe('enrolment.invalid')
    expect(await outcome(desk().enrol({ token, password: ENROLLED, code: '000000' }))).toBe(
      'enrolment.invalid',
    )
    const entries = { app: 'console', userName: userName.userName, password: ENROLLED } as const
    const secondFactor = codeOf(read.totpSecret)
    // The code that proved the authenticator is used up.
    expect(await outcome(desk().logIn({ ...entries, secondFactor }))).toBe('logIn.secondFactorWrong')
    server.advance(STEP)
    const me = await desk().logIn({ ...entries, secondFactor: codeOf(read.totpSecret) })
    expect(me).toMatchObject({ kind: 'staff', passwordChangeRequired: false })
  })

  test('until it is used the account is closed', async () => {
    const { userName } = await invite()
    const entries = { app: 'console', userName: userName.userName, password: ENROLLED } as const
    expect(await outcome(desk().logIn(entries))).toBe('logIn.wrong')
  })

  test.each([
    [72 * HOUR - 1, 'ok'],
    [72 * HOUR, 'enrolment.invalid'],
    [72 * HOUR + 1, 'enrolment.invalid'],
  ])('after %i ms: %s', async (pause, expected) => {
    const { token } = await invite()
    server.advance(pause)
    expect(await outcome(desk().readEnrolment({ token }))).toBe(expected)
    expect(await outcome(enrol(token))).toBe(expected)
  })

  test('stays usable after a wrong code and a weak password', async () => {
    const { token, userName } = await invite()
    const { totpSecret } = await desk().readEnrolment({ token })
    const wrong = enrol(token, { code: wrongOf(codeOf(totpSecret), 7) })
    expect(await outcome(wrong)).toBe('logIn.secondFactorWrong')
    expect(await outcome(enrol(token, { password: 'qing-shan-lv' }))).toBe('password.tooShort')
    const personal = `xx-${userName.userName}-qing-shan-lv-shui`
    expect(await outcome(enrol(token, { password: personal }))).toBe('password.personal')
    expect(await outcome(enrol(token))).toBe('ok')
  })

  test('used 5 times at once enrols once', async () => {
    const { token } = await invite()
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => outcome(enrol(token))))
    expect(tally(outcomes)).toEqual({ ok: 1, 'enrolment.invalid': 4 })
  })

  test.each(['', 'x', 'A'.repeat(43)])('that was made up (%j) opens nothing', async (token) => {
    expect(await outcome(desk().readEnrolment({ token }))).toBe(token ? 'enrolment.invalid' : 'input.invalid')
  })

  test('keeps token and secret out of tables and trail', async () => {
    const { token, userName } = await invite('13812345678')
    const { totpSecret } = await desk().readEnrolment({ token })
    const { rows } = await server.platform.pool.query(
      `SELECT (SELECT string_agg(staff_enrolment::text, '') FROM staff_enrolment)
       || (SELECT string_agg(staff::text, '') FROM staff) || (SELECT string_agg(audit_entry::text, '') FROM audit_entry) AS all`,
    )
    expect(rows[0].all).toContain(userName.userName)
    for (const secret of [token, totpSecret, '13812345678']) expect(rows[0].all).not.toContain(secret)
    expect(await reviewerPhones(server.platform.database, server.platform)).toContain('13812345678')
  })
})

describe('a reset of staff', () => {
  const named = (userName: string) => ({ userName, key: userName.toLowerCase() })

  test('ends sessions and voids password, authenticator and passkeys; the new link enrols', async () => {
    const staff = await loggedInStaff(server)
    const { link, ended } = await resetStaff(system(), named(staff.userName))
    expect(ended).toBe(1)
    expect(await outcome(staff.client.accounts.me())).toBe('session.required')
    server.advance(STEP)
    const entries = { app: 'console', userName: staff.userName, password: 'lan-tian-bai-yun-3758' } as const
    expect(await outcome(desk().logIn({ ...entries, secondFactor: staff.code() }))).toBe('logIn.wrong')
    expect(await outcome(enrol(tokenOf(link)))).toBe('ok')
  })

  test('replaces an older link', async () => {
    const { token, userName } = await invite()
    const { link } = await resetStaff(system(), userName)
    expect(await outcome(enrol(token))).toBe('enrolment.invalid')
    expect(await outcome(enrol(tokenOf(link)))).toBe('ok')
  })

  test('knows staff alone', async () => {
    const { userName } = await registeredOrganization(server)
    await expect(resetStaff(system(), named(userName))).rejects.toThrow('record.notFound')
    await expect(resetStaff(system(), named('nobody12'))).rejects.toThrow('record.notFound')
  })

  test('a user name that somebody bears invites nobody', async () => {
    const { userName } = await registeredOrganization(server)
    const staff = { name: '孙文静', role: 'reviewer', userName: named(userName), phone: null } as const
    await expect(inviteStaff(system(), staff)).rejects.toThrow('userName.taken')
  })
})
