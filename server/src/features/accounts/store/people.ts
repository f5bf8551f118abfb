import type { DocumentKind } from '@qingtuan/domain/shared/identity-document'
import type { Sex } from '@qingtuan/domain/shared/sex'
import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'
import { nameKeys } from '../../../platform/pinyin/name-keys.ts'

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly document_kind: DocumentKind
  readonly document_box: Buffer
  readonly document_needs_review: boolean
  readonly born_on: string
  readonly sex: Sex
  readonly created_at: Date
}

export async function insertPerson(trx: Transaction, row: PersonRow): Promise<void> {
  await trx
    .insertInto('person')
    .values({ ...row, ...keysOf(row.name) })
    .modifyEnd(plannedOnce)
    .execute()
}

/** Puts corrected facts in the place of those on record. */
export async function savePerson(trx: Transaction, row: Omit<PersonRow, 'created_at'>): Promise<void> {
  const { id, ...facts } = row
  await trx
    .updateTable('person')
    .set({ ...facts, ...keysOf(facts.name) })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** A person’s name is saved with what it is found by, and never without. */
export function keysOf(name: string): { name_py: string; name_initials: string } {
  const { pinyin, initials } = nameKeys(name)
  return { name_py: pinyin, name_initials: initials }
}

/** Who holds a document, by its blind index. */
export async function findDocumentHolder(
  database: KyselyDatabase,
  documentIndex: string,
): Promise<{ personId: string; name: string } | null> {
  const row = await database
    .selectFrom('unique_key')
    .innerJoin('person', 'person.id', 'unique_key.owner')
    .select(['person.id as personId', 'person.name'])
    .where('unique_key.value', '=', documentIndex)
    .where('unique_key.kind', '=', 'document')
    .executeTakeFirst()
  return row ?? null
}

/** Holds the person’s row until the transaction ends: what changes who holds a record waits in line here. */
export async function lockPerson(trx: Transaction, personId: string): Promise<void> {
  await trx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
}

/** Who holds a document, and how the record may be claimed. */
export interface Holder {
  readonly personId: string
  readonly name: string
  /** Of the phone that the organization which imported the record has written down. */
  readonly recordedPhoneIndex: string | null
  readonly accountId: string | null
}

/** The holder of a document, by its blind index; null when nobody holds it. */
export async function findHolder(database: KyselyDatabase, documentIndex: string): Promise<Holder | null> {
  const row = await database
    .selectFrom('unique_key')
    .innerJoin('person', 'person.id', 'unique_key.owner')
    .leftJoin('account', 'account.person_id', 'person.id')
    .select(['person.id as personId', 'person.name', 'person.recorded_phone_index as recordedPhoneIndex'])
    .select('account.id as accountId')
    .where('unique_key.value', '=', documentIndex)
    .where('unique_key.kind', '=', 'document')
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return row ?? null
}

/** Who is registered under a document: the person has an account that has not been closed. */
export async function findRegistered(
  database: KyselyDatabase,
  documentIndex: string,
): Promise<{ personId: string; name: string } | null> {
  const row = await database
    .selectFrom('unique_key')
    .innerJoin('person', 'person.id', 'unique_key.owner')
    .innerJoin('account', 'account.person_id', 'person.id')
    .select(['person.id as personId', 'person.name'])
    .where('unique_key.value', '=', documentIndex)
    .where('unique_key.kind', '=', 'document')
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** The person whose account this is; null for that of an organization or of staff. */
export async function findPersonOf(database: KyselyDatabase, accountId: string): Promise<string | null> {
  const query = database.selectFrom('account').select('person_id').where('id', '=', accountId)
  return (await query.executeTakeFirst())?.person_id ?? null
}

/** People with their account and bound phone, where they have them. An export asks for thousands: one parameter. */
export function findPeople(database: KyselyDatabase, personIds: readonly string[]) {
  return database
    .selectFrom('person')
    .leftJoin('account', 'account.person_id', 'person.id')
    .leftJoin('phone_binding', (join) =>
      join.onRef('phone_binding.account_id', '=', 'account.id').on('phone_binding.ended_at', 'is', null),
    )
    .select(['person.id', 'person.name', 'person.document_kind', 'person.document_box'])
    .select(['person.document_needs_review', 'person.born_on', 'person.sex'])
    .select(['account.id as account_id', 'phone_binding.phone_box', 'person.recorded_phone_box'])
    .where(sql<boolean>`person.id = any(${[...personIds]}::uuid[])`)
    .modifyEnd(plannedOnce)
    .execute()
}
