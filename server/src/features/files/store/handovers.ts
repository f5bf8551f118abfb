import type { PhotoSide } from '@qingtuan/domain/files/photo'
import type { Insertable, Selectable } from 'kysely'
import type { Database, KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export type Handover = Selectable<Database['photo_handover']>

export async function insertHandover(
  database: KyselyDatabase,
  row: Insertable<Database['photo_handover']>,
): Promise<void> {
  await database.insertInto('photo_handover').values(row).execute()
}

/** For the PC. */
export async function findWatched(
  database: KyselyDatabase,
  { id, watchTokenHash }: { id: string; watchTokenHash: Buffer },
): Promise<Handover | null> {
  const found = await database
    .selectFrom('photo_handover')
    .selectAll()
    .where('id', '=', id)
    .where('watch_token_hash', '=', watchTokenHash)
    .executeTakeFirst()
  return found ?? null
}

/** For the phone. */
export async function findScanned(database: KyselyDatabase, tokenHash: Buffer): Promise<Handover | null> {
  return (await byToken(database, tokenHash).executeTakeFirst()) ?? null
}

/** The same, held until the end of the transaction. */
export async function lockScanned(trx: Transaction, tokenHash: Buffer): Promise<Handover | null> {
  return (await byToken(trx, tokenHash).forUpdate().executeTakeFirst()) ?? null
}

function byToken(database: KyselyDatabase, tokenHash: Buffer) {
  return database.selectFrom('photo_handover').selectAll().where('token_hash', '=', tokenHash)
}

export async function setBrought(
  trx: Transaction,
  id: string,
  { side, photoId }: { side: PhotoSide; photoId: string },
): Promise<void> {
  const brought = side === 'front' ? { front_photo_id: photoId } : { back_photo_id: photoId }
  await trx.updateTable('photo_handover').set(brought).where('id', '=', id).execute()
}

export async function deleteHandovers(database: KyselyDatabase, before: Date): Promise<void> {
  await database.deleteFrom('photo_handover').where('created_at', '<', before).execute()
}
