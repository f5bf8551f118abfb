import { readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { tally } from '../../../test/accounts/outcomes.ts'
import { newDocument, newPhone } from '../../../test/accounts/registered.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must, Refused } from '../../platform/refused.ts'
import { createPerson, createPersonAccount, readPeople } from './index.ts'

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

const at = new Date('2026-03-02T01:00:00Z')

function documentOf(typed: { kind: 'residentId'; number: string }) {
  return must(readIdentityDocument({ ...typed, today: '2026-03-02' }))
}

/** As other processes would race: straight at the database, nothing in between. */
function create(name: string, typed: ReturnType<typeof newDocument>, phone = newPhone()): Promise<string> {
  const { platform } = server
  const making = inTransaction(platform.database, async (trx) => {
    const { personId } = await createPerson(trx, platform, { name, document: documentOf(typed), at })
    await createPersonAccount(trx, platform, { personId, identity: 'youth', phone, passwordHash: null, at })
    return personId
  })
  return making.catch((error: unknown) => {
    if (error instanceof Refused) return error.refusal.code
    throw error
  })
}

describe('the one record of a person', () => {
  test('50 transactions for one document make one', async () => {
    const document = newDocument()
    const ids = await Promise.all(Array.from({ length: 50 }, () => create('何雨', document)))
    const counts = tally(ids.map((id) => (id.includes('.') ? id : 'made')))
    expect(counts).toEqual({ made: 1, 'identity.taken': 49 })
  })

  test('transactions for one phone make one account', async () => {
    const phone = newPhone()
    const ids = await Promise.all(Array.from({ length: 10 }, () => create('何雨', newDocument(), phone)))
    const counts = tally(ids.map((id) => (id.includes('.') ? id : 'made')))
    expect(counts).toEqual({ made: 1, 'phone.taken': 9 })
  })

  test('under another name is a mismatch', async () => {
    const document = newDocument()
    await create('何雨', document)
    expect(await create('何雪', document)).toBe('identity.mismatch')
  })

  test('is read back plain, and who does not exist is absent', async () => {
    const document = newDocument()
    const phone = newPhone()
    const id = await create('何雨', document, phone)
    const { database } = server.platform
    const people = await readPeople(database, server.platform, [id, '01900000-0000-7000-8000-000000000000'])
    expect([...people.keys()]).toEqual([id])
    expect(people.get(id)).toMatchObject({ name: '何雨', documentNumber: document.number, phone })
    expect(await readPeople(database, server.platform, [])).toEqual(new Map())
  })
})
