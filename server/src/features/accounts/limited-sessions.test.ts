import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, rawPost, refusal, tally } from '../../../test/accounts/outcomes.ts'
import { codeFor, OTHER_PASSWORD, PASSWORD, registered } from '../../../test/accounts/registered.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

type Person = Awaited<ReturnType<typeof registered>>

const tail = ({ document }: Person) => document.number.slice(-4)
const enter = (client: Person['client'], { phone }: Person, password = PASSWORD) =>
  client.accounts.logIn({ app: 'mobile', userName: phone, password })

/** Somebody who has just logged in on a device that the account does not know. */
async function stranger() {
  const person = await registered(server)
  const client = server.client('mobile')
  const me = await enter(client, person)
  const guess = (documentTail: string) => client.accounts.prove({ documentTail })
  return { ...person, own: person.client, client, me, guess, tail: tail(person) }
}

describe('FAQ M5: a log-in on an unknown device', () => {
  test('tells nothing of the person, neither at once nor when asked again', async () => {
    const { me, client, name, document, phone } = await stranger()
    expect(me).toMatchObject({ proofRequired: true, person: null, kind: 'person' })
    const answers = JSON.stringify([me, await client.accounts.me()])
    for (const secret of [name, document.number, tail({ document } as Person), phone.slice(-4), '2008'])
      expect(answers).not.toContain(secret)
  })

  test('shows everything once the document is proven, in whatever case', async () => {
    const { client, guess, own, tail: right } = await stranger()
    expect(await guess(right.toLowerCase())).toEqual(await own.accounts.me())
    expect(await client.accounts.me()).toMatchObject({ proofRequired: false, person: { name: '陈晓青' } })
  })

  test('makes the device known: the next one there is whole', async () => {
    const one = await stranger()
    await one.guess(one.tail)
    await one.client.accounts.logOut()
    expect((await enter(one.client, one)).proofRequired).toBe(false)
    expect((await enter(server.client('mobile'), one)).proofRequired).toBe(true)
  })

  test.each([
    [180 * DAY - 1, 'known'],
    [180 * DAY, 'unknown'],
  ])('a device that was last used %i ms ago is %s', async (age, expected) => {
    const { phone, me } = await registered(server)
    const text = 'UPDATE known_device SET last_seen_at = $2 WHERE account_id = $1'
    const lastSeen = new Date(server.platform.clock().getTime() - age)
    await server.platform.pool.query(text, [me.accountId, lastSeen])
    const person = await knownDevice(phone, me.accountId)
    expect(person).toBe(expected === 'known')
  })

  async function knownDevice(phone: string, accountId: string): Promise<boolean> {
    const token = 'a'.repeat(43)
    const text = 'UPDATE known_device SET token_hash = sha256($2::bytea) WHERE account_id = $1'
    await server.platform.pool.query(text, [accountId, Buffer.from(token)])
    const cookie = `__Host-qingtuan-device=${token}`
    const body = { app: 'mobile', userName: phone, password: PASSWORD }
    const answer = await rawPost(server, '/sessions', body, { cookie })
    return JSON.parse(answer.body).proofRequired === false
  }

  test('a device cookie that we never gave helps nobody', async () => {
    const { phone } = await registered(server)
    const body = { app: 'mobile', userName: phone, password: PASSWORD }
    for (const token of ['', 'x', 'a'.repeat(43)]) {
      const answer = await rawPost(server, '/sessions', body, { cookie: `__Host-qingtuan-device=${token}` })
      expect(JSON.parse(answer.body)).toMatchObject({ proofRequired: true, person: null })
      expect(JSON.stringify(answer.headers)).not.toContain('-device=')
    }
  })

  test('a device of one account is unknown to another', async () => {
    const [one, other] = [await registered(server), await registered(server)]
    expect((await enter(one.client, other)).proofRequired).toBe(true)
  })
})

describe('wrong proofs', () => {
  test('three in 24 hours, then only time helps', async () => {
    const { guess, tail: right } = await stranger()
    expect(await refusal(guess('0000'))).toMatchObject({ code: 'proof.wrong', facts: { remaining: 2 } })
    server.advance(HOUR)
    expect(await refusal(guess('0000'))).toMatchObject({ code: 'proof.wrong', facts: { remaining: 1 } })
    expect(await outcome(guess('0000'))).toBe('proof.exhausted')
    expect(await outcome(guess(right))).toBe('proof.exhausted')
    server.advance(23 * HOUR - 1)
    expect(await outcome(guess(right))).toBe('proof.exhausted')
    server.advance(1)
    expect(await outcome(guess(right))).toBe('ok')
  })

  test('count on the account: another device gives no new ones', async () => {
    const one = await stranger()
    for (const wrong of ['0000', '1111', '2222']) await outcome(one.guess(wrong))
    const other = server.client('mobile')
    await enter(other, one)
    expect(await outcome(other.accounts.prove({ documentTail: one.tail }))).toBe('proof.exhausted')
  })

  test('are forgotten after a right one', async () => {
    const one = await stranger()
    for (let round = 0; round < 3; round += 1) {
      expect(await outcome(one.guess('0000'))).toBe('proof.wrong')
      expect(await outcome(one.guess('1111'))).toBe('proof.wrong')
      expect(await outcome(one.guess(one.tail))).toBe('ok')
    }
  })

  test('of 20 parallel ones, three are judged', async () => {
    const one = await stranger()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcome(one.guess('0000'))))
    expect(tally(outcomes)).toEqual({ 'proof.wrong': 2, 'proof.exhausted': 18 })
    const text = 'SELECT wrong_proofs FROM account WHERE id = $1'
    const { rows } = await server.platform.pool.query(text, [one.me.accountId])
    expect(rows).toEqual([{ wrong_proofs: 3 }])
  })

  test('are for persons who are logged in', async () => {
    expect(await outcome(server.client('mobile').accounts.prove({ documentTail: '1234' }))).toBe(
      'session.required',
    )
  })
})

describe('a proof is due', () => {
  test('after a reset by SMS, on the own phone as well, until it is given', async () => {
    const person = await registered(server)
    server.advance(MINUTE)
    const code = await codeFor(server, person.phone, { purpose: 'resetPassword' })
    await person.client.accounts.resetPassword({ phone: person.phone, code, password: OTHER_PASSWORD })
    for (const _ of [1, 2])
      expect((await enter(person.client, person, OTHER_PASSWORD)).proofRequired).toBe(true)
    await person.client.accounts.prove({ documentTail: tail(person) })
    expect((await enter(person.client, person, OTHER_PASSWORD)).proofRequired).toBe(false)
  })

  test.each([
    [90 * DAY - MINUTE, false],
    [90 * DAY, true],
    [90 * DAY + MINUTE, true],
  ])('after %i ms without any session in use: %s', async (rest, expected) => {
    const person = await registered(server)
    server.advance(rest)
    expect((await enter(person.client, person)).proofRequired).toBe(expected)
  })
})

test('leaving a limited session is possible', async () => {
  const { client } = await stranger()
  expect(await outcome(client.accounts.logOut())).toBe('ok')
  expect(await outcome(client.accounts.me())).toBe('session.required')
})
