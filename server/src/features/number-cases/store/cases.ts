import { OPEN_NUMBER_CASE_STATES } from '@qingtuan/domain/number-cases/state'
import type { Insertable, Selectable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusing } from './refusals.ts'

export type NumberCase = Selectable<Database['number_case']>
type Row = Insertable<Database['number_case']>
export type CaseChange = Partial<Omit<Row, 'id' | 'number' | 'organization_id' | 'holder_member_id'>>

/** Refuses `numberCase.alreadyOpen`. */
export async function insertCase(trx: Transaction, row: Row): Promise<void> {
  await refusing(trx.insertInto('number_case').values(row).execute())
}

export async function findCase(database: KyselyDatabase, id: string): Promise<NumberCase | null> {
  const query = database.selectFrom('number_case').selectAll().where('id', '=', id)
  return (await query.executeTakeFirst()) ?? null
}

/** Held until the end of the transaction: of two who decide at once, the second sees what the first did. */
export async function lockCase(trx: Transaction, id: string): Promise<NumberCase | null> {
  const query = trx.selectFrom('number_case').selectAll().where('id', '=', id)
  return (await query.forUpdate().executeTakeFirst()) ?? null
}

export async function changeCase(trx: Transaction, id: string, change: CaseChange): Promise<void> {
  await trx.updateTable('number_case').set(change).where('id', '=', id).executeTakeFirstOrThrow()
}

/** Of some members, those about whom a case is open, on either side. */
export async function disputedAmong(
  database: KyselyDatabase,
  members: readonly { readonly id: string; readonly person_id: string }[],
): Promise<Set<string>> {
  if (members.length === 0) return new Set()
  const rows = await database
    .selectFrom('number_case')
    .select(['holder_member_id', 'claimant_person_id'])
    .where('state', 'in', OPEN_NUMBER_CASE_STATES)
    .where((row) =>
      row.or([
        row(
          'holder_member_id',
          'in',
          members.map(({ id }) => id),
        ),
        row(
          'claimant_person_id',
          'in',
          members.map(({ person_id }) => person_id),
        ),
      ]),
    )
    .execute()
  const found = new Set(rows.flatMap((row) => [row.holder_member_id, row.claimant_person_id]))
  return new Set(members.filter((one) => found.has(one.id) || found.has(one.person_id)).map(({ id }) => id))
}

/** The numbers of some cases, by case. */
export async function readNumbers(
  database: KyselyDatabase,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database
    .selectFrom('number_case')
    .select(['id', 'number'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}
