import type { AccountScope, OwnScope } from '@qingtuan/domain/cadres/scope'
import type { LongTaskKind } from '@qingtuan/domain/shared/long-task'
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../database/database.ts'

export type LongTask = Selectable<Database['long_task']>
export type LongTaskColumns = Omit<Updateable<Database['long_task']>, 'id' | 'kind' | 'organization_id'>

export async function insertTask(trx: Transaction, row: Insertable<Database['long_task']>): Promise<void> {
  await trx.insertInto('long_task').values(row).execute()
}

/** The organization of a task that only organizations have. */
export function organizationIdOf({ id, organization_id }: Pick<LongTask, 'id' | 'organization_id'>): number {
  if (organization_id === null) throw new Error(`The task ${id} is no organization’s`)
  return organization_id
}

/** A task by itself: who may see it, the caller judges. */
export async function findTask(database: KyselyDatabase, id: string): Promise<LongTask | null> {
  return (await database.selectFrom('long_task').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction. */
export async function lockTask(trx: Transaction, id: string): Promise<LongTask | null> {
  const query = trx.selectFrom('long_task').selectAll().where('id', '=', id).forUpdate()
  return (await query.executeTakeFirst()) ?? null
}

export async function changeTask(database: KyselyDatabase, id: string, set: LongTaskColumns): Promise<void> {
  await database.updateTable('long_task').set(set).where('id', '=', id).execute()
}

interface ListWish {
  readonly kind: LongTaskKind
  readonly scope: OwnScope | AccountScope
  /** Id of the last task of the page before. */
  readonly after: string | null
  readonly limit: number
}

/**
 * The tasks of an organization, or those that an account asked for at its desk, newest first; files that nobody has said
 * anything about are left out.
 */
export function listTasks(database: KyselyDatabase, { kind, scope, after, limit }: ListWish) {
  let query = database
    .selectFrom('long_task')
    .selectAll()
    .where('kind', '=', kind)
    .where('state', '<>', 'received')
  query =
    scope.kind === 'own'
      ? query.where('organization_id', '=', scope.organizationId)
      : query.where('organization_id', 'is', null).where('account_id', '=', scope.accountId)
  if (after) query = query.where('id', '<', after)
  return query.orderBy('id', 'desc').limit(limit).execute()
}

/** Notes how far a running task is; false when it runs no more, because somebody has cancelled it. */
export async function beat(
  database: KyselyDatabase,
  id: string,
  { done, total, at }: { readonly done: number; readonly total: number | null; readonly at: Date },
): Promise<boolean> {
  const row = await database
    .updateTable('long_task')
    .set({ done, total, beat_at: at })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Tasks that nobody has given a sign of life of since then: their worker is dead. */
export async function silentTasks(database: KyselyDatabase, since: Date): Promise<string[]> {
  const rows = await database
    .selectFrom('long_task')
    .select('id')
    .where('state', 'in', ['queued', 'running'])
    .where('beat_at', '<', since)
    .orderBy('beat_at')
    .limit(100)
    .execute()
  return rows.map(({ id }) => id)
}

/** Tasks whose files have been kept for their time. */
export function tasksToClear(database: KyselyDatabase, now: Date) {
  return database
    .selectFrom('long_task')
    .select(['id', 'file_bytes', 'report_bytes'])
    .where('files_removed_at', 'is', null)
    .where('keep_until', '<=', now)
    .where('state', 'not in', ['queued', 'running'])
    .orderBy('keep_until')
    .limit(100)
    .execute()
}
