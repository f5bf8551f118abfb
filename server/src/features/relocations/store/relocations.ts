import type { Relocation } from '@qingtuan/domain/relocations/state'
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusingBy } from '../../../platform/database/refusing-by.ts'

export type RelocationRow = Selectable<Database['relocation']>
export type RelocationColumns = Omit<Updateable<Database['relocation']>, 'id' | 'organization_id'>

const refusing = refusingBy({ relocation_open: 'relocation.alreadyOpen' })

/** Refuses `relocation.alreadyOpen`. */
export async function insertRelocation(
  trx: Transaction,
  row: Insertable<Database['relocation']>,
): Promise<void> {
  await refusing(trx.insertInto('relocation').values(row).execute())
}

export async function findRelocation(database: KyselyDatabase, id: string): Promise<RelocationRow | null> {
  return (await byId(database, id).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction: of two who answer at once, the second sees what the first did. */
export async function lockRelocation(trx: Transaction, id: string): Promise<RelocationRow | null> {
  return (await byId(trx, id).forUpdate().executeTakeFirst()) ?? null
}

function byId(database: KyselyDatabase, id: string) {
  return database.selectFrom('relocation').selectAll().where('id', '=', id)
}

export function updateRelocation(
  trx: Transaction,
  id: string,
  columns: RelocationColumns,
): Promise<RelocationRow> {
  return trx
    .updateTable('relocation')
    .set(columns)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What the rules decide upon. */
export function factsOf(row: RelocationRow): Relocation {
  return {
    state: row.state,
    proposedBy: row.proposed_by,
    old: { handlerId: row.old_handler_id, approved: row.old_approved_at !== null },
    new: { handlerId: row.new_handler_id, approved: row.new_approved_at !== null },
  }
}
