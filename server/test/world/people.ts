import type { Client } from '@qingtuan/contract/client'
import { checkCharacter } from '@qingtuan/domain/shared/check-character'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { createPerson, createPersonAccount } from '../../src/features/accounts/index.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import type { TestServer } from '../test-server.ts'
import { clientOf } from './sessions.ts'

export interface PlantedPerson {
  readonly personId: string
  readonly accountId: string
  readonly name: string
  readonly bornOn: string
  readonly phone: string
  readonly document: IdentityDocument
  readonly client: Client
}

let planted = 0

/** A registered person with a phone and an open session; born in 2008 unless told otherwise. */
export async function plantPerson(
  server: TestServer,
  { name = '林晓雨', bornOn = '2008-05-04', needsReview = false } = {},
): Promise<PlantedPerson> {
  planted += 1
  const { platform } = server
  const at = platform.clock()
  const phone = `137${String(planted).padStart(8, '0')}`
  const digits = `110108${bornOn.replaceAll('-', '')}${String(planted % 1000).padStart(3, '0')}`
  const number = `${digits}${checkCharacter(digits)}`
  const document = { kind: 'residentId', number, needsReview, bornOn, sex: 'female' } as const
  const ids = await inTransaction(platform.database, async (trx) => {
    const { personId } = await createPerson(trx, platform, { name, document, at })
    const account = { personId, identity: 'youth', phone, passwordHash: null, at } as const
    return { personId, ...(await createPersonAccount(trx, platform, account)) }
  })
  const client = await clientOf(server, ids.accountId, 'mobile')
  return { ...ids, name, bornOn, phone, document, client }
}
