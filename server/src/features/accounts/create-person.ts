import type { RegisteredIdentity } from '@qingtuan/domain/accounts/identity'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import { v7 as newId } from 'uuid'
import type { Transaction } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/platform.ts'
import { bindPhone } from './bind-phone.ts'
import { DOCUMENT_CONTEXT, documentIndex } from './indexes.ts'
import { judgeIdentity } from './judge-identity.ts'
import { insertAccount } from './store/accounts.ts'
import { insertPerson } from './store/people.ts'
import { takeKey } from './store/unique-keys.ts'

export interface NewPerson {
  readonly name: string
  readonly document: IdentityDocument
  readonly at: Date
}

/** Makes the one record of a natural person; refuses `identity.taken` or `identity.mismatch`. */
export async function createPerson(
  trx: Transaction,
  platform: Platform,
  { name, document, at }: NewPerson,
): Promise<{ personId: string }> {
  const personId = newId()
  const value = documentIndex(platform, document)
  if (!(await takeKey(trx, { kind: 'document', value }, personId))) {
    await judgeIdentity(trx, platform, { name, document })
    throw new Error('A document is taken by nobody')
  }
  await insertPerson(trx, {
    id: personId,
    name,
    document_kind: document.kind,
    document_box: platform.vault.encrypt(document.number, DOCUMENT_CONTEXT),
    document_needs_review: document.needsReview,
    born_on: document.bornOn,
    sex: document.sex,
    created_at: at,
  })
  return { personId }
}

export interface NewPersonAccount {
  readonly personId: string
  readonly identity: RegisteredIdentity
  readonly phone: string
  readonly passwordHash: string | null
  readonly at: Date
}

/** Makes a person’s account and binds the phone to it; refuses `phone.taken`. */
export async function createPersonAccount(
  trx: Transaction,
  platform: Platform,
  { personId, identity, phone, passwordHash, at }: NewPersonAccount,
): Promise<{ accountId: string }> {
  const accountId = newId()
  await insertAccount(trx, {
    id: accountId,
    kind: 'person',
    person_id: personId,
    identity,
    password_hash: passwordHash,
    password_change_required: false,
    created_at: at,
  })
  await bindPhone(trx, platform, { accountId, phone, at })
  return { accountId }
}
