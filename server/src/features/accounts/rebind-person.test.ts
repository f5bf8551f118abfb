import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, tally } from '../../../test/accounts/outcomes.ts'
import { newDocument, newPhone, OTHER_PASSWORD, registered } from '../../../test/accounts/registered.ts'
import { callOf } from '../../../test/world/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Rebinding } from './index.ts'
import {
  createPerson,
  describeRecord,
  findPhoneAccount,
  findRecord,
  lockPerson,
  readDocument,
  rebindPerson,
} from './index.ts'

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const onPhone = (userName: string, password = OTHER_PASSWORD) =>
  server.client('mobile').accounts.logIn({ app: 'mobile', userName, password })

async function rebind(parts: Pick<Rebinding, 'personId' | 'phone'> & Partial<Rebinding>) {
  const { platform } = server
  const passwordHash = await platform.passwords.hash(OTHER_PASSWORD)
  const call = callOf(platform)
  return inTransaction(platform.database, (trx) =>
    rebindPerson(trx, call, { passwordHash, releaseFrom: null, ...parts }),
  )
}

async function person() {
  const one = await registered(server)
  return { ...one, personId: one.me.person?.id ?? '' }
}

test('the new phone and password open the record, and the old ones do not', async () => {
  const { personId, me, client, phone: old } = await person()
  const phone = newPhone()
  expect(await rebind({ personId, phone })).toEqual({ accountId: me.accountId, formerPhone: old })
  expect(await outcome(client.accounts.me())).toBe('session.required')
  expect((await onPhone(phone)).accountId).toBe(me.accountId)
  expect(await outcome(onPhone(old))).toBe('logIn.wrong')
  expect(await findPhoneAccount(server.platform.database, server.platform, old)).toBeNull()
})

test('a phone that somebody else holds is taken, and nothing has changed', async () => {
  const [one, other] = [await person(), await person()]
  await expect(rebind({ personId: one.personId, phone: other.phone })).rejects.toThrow('phone.taken')
  expect(await outcome(one.client.accounts.me())).toBe('ok')
})

test('the appellant’s own account gives its phone, and is logged out', async () => {
  const [record, own] = [await person(), await person()]
  const { phone, me } = own
  await rebind({ personId: record.personId, phone, releaseFrom: me.accountId })
  expect(await outcome(own.client.accounts.me())).toBe('session.required')
  const bound = await findPhoneAccount(server.platform.database, server.platform, phone)
  expect(bound).toEqual({ accountId: record.me.accountId })
})

test('an account that has another phone by now keeps it', async () => {
  const [record, own] = [await person(), await person()]
  await rebind({ personId: record.personId, phone: newPhone(), releaseFrom: own.me.accountId })
  expect(await outcome(own.client.accounts.me())).toBe('ok')
})

test('a stopped, closed account with a proof due is open again', async () => {
  const { personId, me } = await person()
  const phone = newPhone()
  await server.platform.pool.query(
    `UPDATE account SET wrong_passwords = 100, last_wrong_at = now(), closed_at = now(), proof_due = true,
       wrong_proofs = 3, wrong_proofs_since = now(), password_expires_at = '2020-01-01' WHERE id = $1`,
    [me.accountId],
  )
  await rebind({ personId, phone })
  expect(await outcome(onPhone(phone))).toBe('ok')
})

test('a record without an account gets one', async () => {
  const { platform } = server
  const at = platform.clock()
  const call = callOf(platform)
  const document = readDocument(call, newDocument())
  const { personId } = await inTransaction(platform.database, (trx) =>
    createPerson(trx, platform, { name: '何思远', document, at }),
  )
  expect(await findRecord(platform.database, platform, document)).toMatchObject({ personId })
  expect(await describeRecord(platform.database, platform, personId)).toMatchObject({
    identity: null,
    boundSince: null,
  })
  const phone = newPhone()
  expect(await rebind({ personId, phone })).toMatchObject({ formerPhone: null })
  const record = await describeRecord(platform.database, platform, personId)
  expect(record).toMatchObject({ identity: 'member', boundSince: at, person: { phone } })
})

test('two at once for one record: both in line, the later one stands', async () => {
  const { personId } = await person()
  const phones = [newPhone(), newPhone()]
  await Promise.all(phones.map((phone) => rebind({ personId, phone })))
  const outcomes = await Promise.all(phones.map((phone) => outcome(onPhone(phone))))
  expect(tally(outcomes)).toEqual({ ok: 1, 'logIn.wrong': 1 })
})

test('two at once for one phone: one gets it', async () => {
  const [one, other] = [await person(), await person()]
  const phone = newPhone()
  const outcomes = await Promise.all(
    [one, other].map(async ({ personId }) => rebind({ personId, phone }).then(() => 'ok', String)),
  )
  expect(tally(outcomes)).toEqual({ ok: 1, 'Refused: phone.taken': 1 })
})

test('a locked person keeps a rebinding waiting', async () => {
  const { personId } = await person()
  const { database } = server.platform
  const order: string[] = []
  let waiting: Promise<unknown> = Promise.resolve()
  await inTransaction(database, async (trx) => {
    await lockPerson(trx, personId)
    waiting = rebind({ personId, phone: newPhone() }).then(() => order.push('rebound'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    order.push('unlocked')
  })
  await waiting
  expect(order).toEqual(['unlocked', 'rebound'])
})
