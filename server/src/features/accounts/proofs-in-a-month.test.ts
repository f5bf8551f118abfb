import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome } from '../../../test/accounts/outcomes.ts'
import { newPhone, OTHER_PASSWORD, PASSWORD, registered } from '../../../test/accounts/registered.ts'
import { callOf } from '../../../test/world/call.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { rebindPerson } from './index.ts'

const DAY = 86_400_000

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

/** Somebody on a device that the account does not know. */
async function arrived(phone: string, password: string) {
  const { accounts } = server.client('mobile')
  await accounts.logIn({ app: 'mobile', userName: phone, password })
  return (documentTail: string) => outcome(accounts.prove({ documentTail }))
}

/** Three wrong proofs on each of three days. */
async function nineWrong() {
  const person = await registered(server)
  const guess = await arrived(person.phone, PASSWORD)
  for (let day = 0; day < 3; day += 1) {
    for (const wrong of ['0000', '1111', '2222']) expect(await guess(wrong)).not.toBe('ok')
    server.advance(DAY)
  }
  return { ...person, guess, tail: person.document.number.slice(-4) }
}

test('nine wrong proofs in 30 days are all, however many days they are spread over', async () => {
  const { guess, phone, tail } = await nineWrong()
  expect(await guess(tail)).toBe('proof.exhausted')
  server.advance(30 * DAY)
  expect(await (await arrived(phone, PASSWORD))(tail)).toBe('ok')
})

test('they are no burden for who gets the record back on another phone', async () => {
  const { me, tail } = await nineWrong()
  const { platform } = server
  const phone = newPhone()
  const passwordHash = await platform.passwords.hash(OTHER_PASSWORD)
  const rebinding = { personId: me.person?.id ?? '', phone, passwordHash, releaseFrom: null }
  await inTransaction(platform.database, (trx) => rebindPerson(trx, callOf(platform), rebinding))
  expect(await (await arrived(phone, OTHER_PASSWORD))(tail)).toBe('ok')
})
