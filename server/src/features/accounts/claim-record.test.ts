import { readIdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccountsServer } from '../../../test/accounts/accounts-server.ts'
import { startAccountsServer } from '../../../test/accounts/accounts-server.ts'
import { outcome, tally } from '../../../test/accounts/outcomes.ts'
import { newDocument, newPhone, PASSWORD, provenPhone } from '../../../test/accounts/registered.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { must } from '../../platform/refused.ts'
import { importPeople, sealPeople } from './import-people.ts'

const name = '陈晓青'

let server: AccountsServer
beforeAll(async () => {
  server = await startAccountsServer()
})
afterAll(() => server.close())

/** A record as an import makes it: somebody’s, but nobody has claimed it. */
async function imported(phone: string | null) {
  const document = newDocument()
  const { platform } = server
  const read = must(readIdentityDocument({ ...document, today: '2026-03-02' }))
  const people = sealPeople(platform, [{ name, document: read, phone }])
  await inTransaction(platform.database, (trx) =>
    importPeople(trx, { people, importId: newId(), at: platform.clock() }),
  )
  return { personId: people[0]?.row.id ?? '', document }
}

const form = (phoneProof: string, document: ReturnType<typeof newDocument>, as = name) =>
  ({ phoneProof, identity: 'youth', name: as, document, password: PASSWORD }) as const

describe('a record that an organization has imported', () => {
  test('belongs at once to who has proven its phone, under its name and number', async () => {
    const phone = newPhone()
    const { personId, document } = await imported(phone)
    const phoneProof = await provenPhone(server, phone)
    const client = server.client('mobile')
    await client.accounts.checkIdentity({ phoneProof, name, document })
    const me = await client.accounts.register(form(phoneProof, document))
    expect(me).toMatchObject({ person: { name, identity: 'member' } })
    const { rows } = await server.platform.pool.query(
      `select account.person_id, person.recorded_phone_index from account
       join person on person.id = account.person_id where person.id = $1`,
      [personId],
    )
    expect(rows).toEqual([{ person_id: personId, recorded_phone_index: null }])
  })

  test.each<[string, (world: { phone: string }) => Promise<{ proof: string; as?: string }>, string]>([
    ['another phone', async () => ({ proof: await provenPhone(server) }), 'identity.taken'],
    [
      'another name',
      async ({ phone }) => ({ proof: await provenPhone(server, phone), as: '陈小青' }),
      'identity.mismatch',
    ],
  ])('with %s it takes the ordinary way (FAQ M3)', async (_, prove, code) => {
    const phone = newPhone()
    const { document } = await imported(phone)
    const { proof, as } = await prove({ phone })
    const client = server.client('mobile')
    expect(
      await outcome(client.accounts.checkIdentity({ phoneProof: proof, name: as ?? name, document })),
    ).toBe(code)
    expect(await outcome(client.accounts.register(form(proof, document, as)))).toBe(code)
  })

  test('without a phone on record it cannot be claimed', async () => {
    const { document } = await imported(null)
    const phoneProof = await provenPhone(server)
    expect(await outcome(server.client('mobile').accounts.register(form(phoneProof, document)))).toBe(
      'identity.taken',
    )
  })

  test('is claimed once by two at once', async () => {
    const phone = newPhone()
    const { document } = await imported(phone)
    const phoneProof = await provenPhone(server, phone)
    const claims = [1, 2].map(() =>
      outcome(server.client('mobile').accounts.register(form(phoneProof, document))),
    )
    const outcomes = await Promise.all(claims)
    expect(outcomes.filter((one) => one === 'ok')).toHaveLength(1)
    expect(Object.keys(tally(outcomes))).toHaveLength(2)
  })
})
