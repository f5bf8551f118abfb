import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database/database.ts'

export interface IdRange {
  readonly firstId: number
  readonly lastId: number
}

/** The organizations of a range of ids, held until the end of the transaction. */
export function lockRange(trx: Transaction, { firstId, lastId }: IdRange) {
  return trx
    .selectFrom('organization')
    .select(['id', 'path', 'kind', 'status'])
    .where('id', '>=', firstId)
    .where('id', '<=', lastId)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Deletes them with their names, search terms, accounts and user names; whoever else refers to them makes it fail. */
export async function deleteOrganizations(trx: Transaction, { firstId, lastId }: IdRange): Promise<void> {
  const inRange = sql`between ${firstId} and ${lastId}`
  await sql`delete from unique_key using account where unique_key.owner = account.id
    and unique_key.kind = 'userName' and account.organization_id ${inRange}`.execute(trx)
  await sql`delete from account where organization_id ${inRange}`.execute(trx)
  await sql`delete from organization_term where organization_id ${inRange}`.execute(trx)
  await sql`delete from organization_name where organization_id ${inRange}`.execute(trx)
  await sql`delete from organization where id ${inRange}`.execute(trx)
}
