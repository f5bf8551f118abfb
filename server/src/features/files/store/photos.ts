import type { Insertable, Selectable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

type Photo = Selectable<Database['photo']>

export async function insertPhoto(trx: Transaction, row: Insertable<Database['photo']>): Promise<void> {
  await trx.insertInto('photo').values(row).execute()
}

export async function findPhotos(database: KyselyDatabase, ids: readonly string[]): Promise<Photo[]> {
  if (ids.length === 0) return []
  return database.selectFrom('photo').selectAll().where('id', 'in', ids).execute()
}

interface Held {
  readonly id: string
  readonly tokenHash: Buffer
  readonly now: Date
}

/** Changes a photo that nobody has claimed yet, for who has its token; of two at once, one. Null: there is none. */
export async function changeUnclaimed(
  trx: Transaction,
  { id, tokenHash, now }: Held,
  change: Partial<Pick<Photo, 'token_hash' | 'claimed_at' | 'destroy_after'>>,
): Promise<Photo | null> {
  const changed = await trx
    .updateTable('photo')
    .set(change)
    .where('id', '=', id)
    .where('token_hash', '=', tokenHash)
    .where('claimed_at', 'is', null)
    .where('destroyed_at', 'is', null)
    .where('destroy_after', '>', now)
    .returningAll()
    .executeTakeFirst()
  return changed ?? null
}

export async function setDestroyAfter(
  trx: Transaction,
  ids: readonly string[],
  destroy_after: Date,
): Promise<void> {
  await trx
    .updateTable('photo')
    .set({ destroy_after })
    .where('id', 'in', ids)
    .where('destroyed_at', 'is', null)
    .execute()
}

export async function duePhotos(
  database: KyselyDatabase,
  { now, most }: { now: Date; most: number },
): Promise<string[]> {
  const rows = await database
    .selectFrom('photo')
    .select('id')
    .where('destroyed_at', 'is', null)
    .where('destroy_after', '<=', now)
    .orderBy('destroy_after')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

export async function setDestroyed(database: KyselyDatabase, id: string, destroyed_at: Date): Promise<void> {
  await database.updateTable('photo').set({ destroyed_at }).where('id', '=', id).execute()
}
