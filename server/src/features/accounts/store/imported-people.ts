import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export interface DocumentHolder {
  readonly personId: string
  readonly name: string
}

/** Who holds each of the documents, by its blind index. */
export async function findDocumentHolders(
  database: KyselyDatabase,
  indexes: readonly string[],
): Promise<Map<string, DocumentHolder>> {
  const rows = await database
    .selectFrom('unique_key')
    .innerJoin('person', 'person.id', 'unique_key.owner')
    .select(['unique_key.value', 'person.id as personId', 'person.name'])
    .where('unique_key.kind', '=', 'document')
    .where(sql<boolean>`unique_key.value = any(${indexes}::text[])`)
    .execute()
  return new Map(rows.map(({ value, personId, name }) => [value, { personId, name }]))
}

/** What an organization has recorded gives way to what the person has proven. */
export async function forgetRecordedPhone(trx: Transaction, personId: string): Promise<void> {
  const set = { recorded_phone_box: null, recorded_phone_index: null }
  await trx.updateTable('person').set(set).where('id', '=', personId).execute()
}

/** How many of the people that an import has made have an account by now. */
export async function countClaimed(database: KyselyDatabase, importId: string): Promise<number> {
  const row = await database
    .selectFrom('person')
    .innerJoin('account', 'account.person_id', 'person.id')
    .select(({ fn }) => fn.countAll().as('amount'))
    .where('person.import_id', '=', importId)
    .executeTakeFirstOrThrow()
  return Number(row.amount)
}

/** Takes the records of an import away again, with the keys of their documents. */
export async function deleteImportedPeople(trx: Transaction, importId: string): Promise<void> {
  await sql`delete from unique_key using person
    where unique_key.owner = person.id and unique_key.kind = 'document' and person.import_id = ${importId}`.execute(
    trx,
  )
  await trx.deleteFrom('person').where('import_id', '=', importId).execute()
}
