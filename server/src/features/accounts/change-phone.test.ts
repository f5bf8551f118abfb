import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, refusal, tally } from '../../../test/accounts/outcomes.ts'
import {
  codeFor,
  logInAndProve,
  newPhone,
  OTHER_PASSWORD,
  PASSWORD,
  registered,
  wrongOf,
} from '../../../test/accounts/registered.ts'

const MINUTE = 60_000

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

type Person = Awaited<ReturnType<typeof registered>>

const byPassword = ({ document }: Person, password = PASSWORD, documentTail = document.number.slice(-4)) => ({
  by: 'password' as const,
  password,
  documentTail,
})

/** Somebody with a code for a new phone. */
async function moving(phone = newPhone()) {
  const person = await registered(server)
  server.advance(MINUTE)
  const code = await codeFor(server, phone, { purpose: 'takePhone', client: person.client })
  return { ...person, old: person.phone, phone, code, person }
}

async function oldCode({ old, client }: { old: string; client: Person['client'] }): Promise<string> {
  return codeFor(server, old, { purpose: 'leavePhone', client })
}

describe('changing the phone', () => {
  test.each(['code', 'password'] as const)(
    'the old one proven by %s: both are told, others are logged out',
    async (by) => {
      const move = await moving()
      const { client, phone, code, old, person } = move
      const other = server.client('mobile')
      await logInAndProve(other, person)
      const proof = by === 'code' ? { by, code: await oldCode(move) } : byPassword(person)
      const me = await client.accounts.changePhone({ phone, code, old: proof })
      expect(me.person?.phone).toBe(`${phone.slice(0, 3)}****${phone.slice(-4)}`)
      expect(await outcome(client.accounts.me())).toBe('ok')
      expect(await outcome(other.accounts.me())).toBe('session.required')
      expect((await server.sms(old)).text).toContain('不再用于登录')
      expect((await server.sms(phone)).text).toContain('今后请用本号码登录')
      const logIn = (userName: string) =>
        outcome(server.client('mobile').accounts.logIn({ app: 'mobile', userName, password: PASSWORD }))
      expect([await logIn(phone), await logIn(old)]).toEqual(['ok', 'logIn.wrong'])
    },
  )

  test('to the phone that is bound already is no change', async () => {
    const { client, old, code, person } = await moving()
    const change = client.accounts.changePhone({ phone: old, code, old: byPassword(person) })
    expect(await outcome(change)).toBe('phone.unchanged')
  })

  test('that the new one is taken is told only with its code', async () => {
    const holder = await registered(server)
    server.advance(MINUTE)
    const { client, phone, code, person, old } = await moving(holder.phone)
    const change = (given: string) =>
      outcome(client.accounts.changePhone({ phone, code: given, old: byPassword(person) }))
    expect(await change(wrongOf(code))).toBe('smsCode.wrong')
    expect(await change(code)).toBe('phone.taken')
    expect(await outcome(holder.client.accounts.me())).toBe('ok')
    const logIn = { app: 'mobile', userName: old, password: PASSWORD } as const
    expect(await outcome(server.client('mobile').accounts.logIn(logIn))).toBe('ok')
  })

  test.each([
    ['wrong password', (one: Person) => byPassword(one, OTHER_PASSWORD), 'password.wrongCurrent'],
    ['wrong document', (one: Person) => byPassword(one, PASSWORD, '0000'), 'proof.wrong'],
    ['no code was sent', () => ({ by: 'code' as const, code: '000000' }), 'smsCode.exhausted'],
  ])('with a bad proof of the old one (%s) is refused', async (_, proof, expected) => {
    const { client, phone, code, person } = await moving()
    expect(await outcome(client.accounts.changePhone({ phone, code, old: proof(person) }))).toBe(expected)
    expect(await outcome(client.accounts.changePhone({ phone, code, old: byPassword(person) }))).toBe('ok')
  })

  test('which of the two codes was wrong is said', async () => {
    const move = await moving()
    const { client, phone, code } = move
    const ofOld = await oldCode(move)
    const change = (given: string, old: string) =>
      refusal(client.accounts.changePhone({ phone, code: given, old: { by: 'code', code: old } }))
    const wrong = { code: 'smsCode.wrong', facts: { remaining: 4 } }
    expect((await change(wrongOf(code), ofOld)).fields).toEqual([{ path: 'code', ...wrong }])
    expect((await change(code, wrongOf(ofOld))).fields).toEqual([{ path: 'old.code', ...wrong }])
  })

  test('three wrong documents are the last for a day', async () => {
    const { client, phone, code, person } = await moving()
    const change = (documentTail: string) =>
      outcome(client.accounts.changePhone({ phone, code, old: byPassword(person, PASSWORD, documentTail) }))
    expect([await change('0000'), await change('1111'), await change('2222')]).toEqual([
      'proof.wrong',
      'proof.wrong',
      'proof.exhausted',
    ])
  })

  test('a code belongs to the account that asked for it', async () => {
    const { phone, code } = await moving()
    const thief = await registered(server)
    const change = thief.client.accounts.changePhone({ phone, code, old: byPassword(thief) })
    expect(await outcome(change)).toBe('smsCode.exhausted')
  })

  test('an expired and a used code take no phone', async () => {
    const { client, phone, code, person } = await moving()
    const change = () => outcome(client.accounts.changePhone({ phone, code, old: byPassword(person) }))
    server.advance(5 * MINUTE)
    expect(await change()).toBe('smsCode.exhausted')
  })

  test('20 times in parallel: once', async () => {
    const { client, phone, code, person } = await moving()
    const change = () => outcome(client.accounts.changePhone({ phone, code, old: byPassword(person) }))
    const counts = tally(await Promise.all(Array.from({ length: 20 }, change)))
    expect(counts).toMatchObject({ ok: 1 })
  })

  test('two at once for one phone: one gets it', async () => {
    const phone = newPhone()
    const one = await moving(phone)
    server.advance(MINUTE)
    const other = await moving(phone)
    const outcomes = await Promise.all(
      [one, other].map(({ client, code, person }) =>
        outcome(client.accounts.changePhone({ phone, code, old: byPassword(person) })),
      ),
    )
    expect(outcomes.sort()).toEqual(['ok', 'phone.taken'])
  })

  test('a visitor and a limited session get no code for a new phone', async () => {
    const { phone: own } = await registered(server)
    const client = server.client('mobile')
    const ask = () => outcome(client.accounts.requestSmsCode({ purpose: 'takePhone', phone: newPhone() }))
    expect(await ask()).toBe('session.required')
    await client.accounts.logIn({ app: 'mobile', userName: own, password: PASSWORD })
    expect(await ask()).toBe('session.proofRequired')
  })
})
