import type { RegisteredIdentity } from '@qingtuan/domain/accounts/identity'
import type { IdentityDocument } from '@qingtuan/domain/shared/identity-document'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/platform.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { documentIndex } from './indexes.ts'
import type { Person } from './read-people.ts'
import { readPeople } from './read-people.ts'
import { findAccountByKey, findAccountOfPerson } from './store/accounts.ts'
import { findDocumentHolder } from './store/people.ts'
import { findPhoneBinding } from './store/phone-bindings.ts'
import { lastSeenAt } from './store/sessions.ts'

/** The record under a document, whoever asks: tell nobody who has not proven to be its person. */
export function findRecord(
  database: KyselyDatabase,
  platform: Pick<Platform, 'vault'>,
  document: Pick<IdentityDocument, 'kind' | 'number'>,
): Promise<{ personId: string } | null> {
  return findDocumentHolder(database, documentIndex(platform, document))
}

/** Who holds a record at present, as far as the system knows. Number and phone are plain. */
export interface RecordDescription {
  readonly person: Person
  /** Since when its present phone is bound; null without one. */
  readonly boundSince: Date | null
  /** Last use of its account. */
  readonly lastSeenAt: Date | null
  /** Null without an account. */
  readonly identity: RegisteredIdentity | null
}

/** No person and no account has this id: what is not there is looked up like what is. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Null, at the same cost, when there is no such person. */
export async function describeRecord(
  database: KyselyDatabase,
  platform: Platform,
  personId: string,
): Promise<RecordDescription | null> {
  const person = (await readPeople(database, platform, [personId])).get(personId)
  const account = await findAccountOfPerson(database, personId)
  const accountId = account?.id ?? NOBODY
  const binding = await findPhoneBinding(database, accountId)
  const seenAt = await lastSeenAt(database, accountId)
  if (!person) return null
  return {
    person,
    boundSince: binding?.bound_at ?? null,
    lastSeenAt: seenAt,
    identity: account?.identity ?? null,
  }
}

/** The account that a phone is bound to; null when it is free. */
export async function findPhoneAccount(
  database: KyselyDatabase,
  platform: Pick<Platform, 'vault'>,
  phone: string,
): Promise<{ accountId: string } | null> {
  const account = await findAccountByKey(database, 'phone', phoneIndex(platform, phone))
  return account ? { accountId: account.id } : null
}
