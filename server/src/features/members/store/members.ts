import type { Selectable, Updateable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusing } from './refusals.ts'

export type Member = Selectable<Database['member']>

/** What may change about a membership; whose it is never does. */
export type MemberColumns = Omit<Updateable<Database['member']>, 'id' | 'person_id'>

/** A membership, held until the end of the transaction: of two who act at once, the second sees what the first did. */
export async function lockMember(trx: Transaction, id: string): Promise<Member | null> {
  const row = await trx.selectFrom('member').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return row ?? null
}

/** A membership as it is now; null when there is none. */
export async function readMember(database: KyselyDatabase, id: string): Promise<Member | null> {
  return (await database.selectFrom('member').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Without columns nothing is written: what happened stands in the timeline alone. */
export function updateMember(trx: Transaction, id: string, set: MemberColumns): Promise<Member> {
  if (Object.keys(set).length === 0)
    return trx.selectFrom('member').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const query = trx.updateTable('member').set(set).where('id', '=', id).returningAll()
  return refusing(query.executeTakeFirstOrThrow())
}
