import type { Insertable, Selectable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusing } from './refusals.ts'

type TransferRow = Selectable<Database['transfer']>
export type NewTransfer = Insertable<Database['transfer']>

/** What may change about a transfer; whose it is, from where and when it was started never does. */
export type TransferChange = Partial<
  Pick<
    NewTransfer,
    | 'to_organization_id'
    | 'state'
    | 'statement'
    | 'refusal_reason'
    | 'out_refusals'
    | 'in_refusals'
    | 'end_posts'
    | 'holder_id'
    | 'waits_since'
    | 'waits_until'
    | 'decided_at'
  >
>

/** A transfer with the places of both sides as they are now. */
export interface PlacedRow extends TransferRow {
  readonly from_path: string
  readonly from_name: string
  readonly to_path: string
  readonly to_name: string
  readonly holder_path: string | null
  readonly holder_name: string | null
}

/** Refuses `transfer.alreadyOpen`. */
export async function insertTransfer(trx: Transaction, row: NewTransfer): Promise<void> {
  await refusing(trx.insertInto('transfer').values(row).execute())
}

export async function changeTransfer(trx: Transaction, id: string, change: TransferChange): Promise<void> {
  await trx.updateTable('transfer').set(change).where('id', '=', id).executeTakeFirstOrThrow()
}

/** The same change of many. */
export async function changeTransfers(
  trx: Transaction,
  ids: readonly string[],
  change: TransferChange,
): Promise<void> {
  await trx.updateTable('transfer').set(change).where('id', 'in', ids).execute()
}

export function selectPlaced(database: KyselyDatabase) {
  return database
    .selectFrom('transfer')
    .innerJoin('organization as origin', 'origin.id', 'transfer.from_organization_id')
    .innerJoin('organization as target', 'target.id', 'transfer.to_organization_id')
    .leftJoin('organization as holder', 'holder.id', 'transfer.holder_id')
    .selectAll('transfer')
    .select(['origin.path as from_path', 'origin.short_name as from_name'])
    .select(['target.path as to_path', 'target.short_name as to_name'])
    .select(['holder.path as holder_path', 'holder.short_name as holder_name'])
}

export async function findTransfer(database: KyselyDatabase, id: string): Promise<PlacedRow | null> {
  return (await selectPlaced(database).where('transfer.id', '=', id).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction: of two who act at once, the second sees what the first did. */
export async function lockTransfer(trx: Transaction, id: string): Promise<PlacedRow | null> {
  const held = await trx
    .selectFrom('transfer')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return held ? findTransfer(trx, id) : null
}

/** Many at once, held in the order of their ids. */
export async function lockTransfers(trx: Transaction, ids: readonly string[]): Promise<PlacedRow[]> {
  if (ids.length === 0) return []
  await trx.selectFrom('transfer').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute()
  return selectPlaced(trx).where('transfer.id', 'in', ids).orderBy('transfer.id').execute()
}

/** All transfers of a person, newest first. */
export function transfersOf(database: KyselyDatabase, personId: string): Promise<PlacedRow[]> {
  return selectPlaced(database)
    .where('transfer.person_id', '=', personId)
    .orderBy('transfer.id', 'desc')
    .execute()
}
