import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { insertRows } from '../../../platform/database/insert-rows.ts'
import { insertDeltasOf } from './deltas.ts'
import { refusing } from './refusals.ts'

interface ImportedRows {
  readonly rows: readonly Insertable<Database['member']>[]
  readonly events: readonly Insertable<Database['member_event']>[]
}

/** Memberships with their numbers and timelines. */
export async function insertImportedRows(trx: Transaction, { rows, events }: ImportedRows): Promise<void> {
  await refusing(insertRows(trx, 'member', rows))
  const keys = rows.map(({ id, number }) => ({ kind: 'memberNumber' as const, value: number, owner: id }))
  await refusing(
    insertRows(
      trx,
      'unique_key',
      keys.toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    ),
  )
  await insertRows(trx, 'member_event', events)
}

/** Counts the members of an import in the figures. */
export function countImportedRows(trx: Transaction, importId: string): Promise<void> {
  return insertDeltasOf(trx, sql`import_id = ${importId}`, 1)
}

/** How many members of an import have something in their timeline beside the import. */
export async function countChangedImports(database: KyselyDatabase, importId: string): Promise<number> {
  const { rows } = await sql<{ amount: number }>`
    select count(distinct member.id)::integer as amount from member
    join member_event on member_event.member_id = member.id
    where member.import_id = ${importId} and member_event.kind <> 'imported'`.execute(database)
  return rows[0]?.amount ?? 0
}

/** Holds the members of an import, so that nothing happens to them meanwhile. */
export async function lockImportedRows(trx: Transaction, importId: string): Promise<void> {
  await sql`select id from member where import_id = ${importId} order by id for update`.execute(trx)
}

export async function deleteImportedRows(trx: Transaction, importId: string): Promise<number> {
  await insertDeltasOf(trx, sql`import_id = ${importId}`, -1)
  await sql`delete from member_event using member
    where member_event.member_id = member.id and member.import_id = ${importId}`.execute(trx)
  await sql`delete from unique_key using member
    where unique_key.owner = member.id and unique_key.kind = 'memberNumber' and member.import_id = ${importId}`.execute(
    trx,
  )
  const { numAffectedRows } = await sql`delete from member where import_id = ${importId}`.execute(trx)
  return Number(numAffectedRows)
}

/** Which of these people are, or were, members. */
export async function findMemberStatuses(
  database: KyselyDatabase,
  personIds: readonly string[],
): Promise<Map<string, Database['member']['status']>> {
  const rows = await database
    .selectFrom('member')
    .select(['person_id', 'status'])
    .where(sql<boolean>`person_id = any(${personIds}::uuid[])`)
    .execute()
  return new Map(rows.map(({ person_id, status }) => [person_id, status]))
}

/** Which of these numbers are taken (FAQ M13). */
export async function findTakenNumbers(
  database: KyselyDatabase,
  numbers: readonly string[],
): Promise<Set<string>> {
  const rows = await database
    .selectFrom('unique_key')
    .select('value')
    .where('kind', '=', 'memberNumber')
    .where(sql<boolean>`value = any(${numbers}::text[])`)
    .execute()
  return new Set(rows.map(({ value }) => value))
}
