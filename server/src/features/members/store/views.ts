import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { refusing } from './refusals.ts'

export type ViewRow = Selectable<Database['saved_view']>

/** Whose views: those of one account for one organization. */
export interface ViewOwner {
  readonly organizationId: number
  readonly accountId: string
}

function ofOwner(database: KyselyDatabase, { organizationId, accountId }: ViewOwner) {
  return database
    .selectFrom('saved_view')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('account_id', '=', accountId)
    .orderBy('id')
}

export function readViews(database: KyselyDatabase, owner: ViewOwner): Promise<ViewRow[]> {
  return ofOwner(database, owner).execute()
}

/** The same, held until the end of the transaction: two who save at once wait for each other. */
export function lockViews(trx: Transaction, owner: ViewOwner): Promise<ViewRow[]> {
  return ofOwner(trx, owner).forUpdate().execute()
}

/** Refuses `memberView.nameTaken`. */
export function insertView(trx: Transaction, row: Insertable<Database['saved_view']>): Promise<ViewRow> {
  return refusing(trx.insertInto('saved_view').values(row).returningAll().executeTakeFirstOrThrow())
}

/** Refuses `memberView.nameTaken`. */
export function updateView(
  trx: Transaction,
  id: string,
  set: Updateable<Database['saved_view']>,
): Promise<ViewRow> {
  return refusing(
    trx.updateTable('saved_view').set(set).where('id', '=', id).returningAll().executeTakeFirstOrThrow(),
  )
}

/** No view of the owner opens first any more. */
export async function clearDefault(
  trx: Transaction,
  { organizationId, accountId }: ViewOwner,
): Promise<void> {
  await trx
    .updateTable('saved_view')
    .set({ is_default: false })
    .where('organization_id', '=', organizationId)
    .where('account_id', '=', accountId)
    .where('is_default', '=', true)
    .execute()
}

/** Whether there was one to delete. */
export async function removeView(
  database: KyselyDatabase,
  { organizationId, accountId }: ViewOwner,
  id: string,
): Promise<boolean> {
  const row = await database
    .deleteFrom('saved_view')
    .where('organization_id', '=', organizationId)
    .where('account_id', '=', accountId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
