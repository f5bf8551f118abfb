import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

export async function attachPictures(
  trx: Transaction,
  { id, photoIds }: { id: string; photoIds: readonly string[] },
): Promise<void> {
  const rows = photoIds.map((photo_id, index) => ({ feedback_id: id, photo_id, place: index + 1 }))
  await trx.insertInto('feedback_photo').values(rows).execute()
}

/** The screenshots of some feedback, in their order. */
export async function readPictures(
  database: KyselyDatabase,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await database
    .selectFrom('feedback_photo')
    .select(['feedback_id', 'photo_id'])
    .where('feedback_id', 'in', ids)
    .orderBy('place')
    .execute()
  const all = new Map<string, string[]>()
  for (const { feedback_id, photo_id } of rows)
    all.set(feedback_id, [...(all.get(feedback_id) ?? []), photo_id])
  return all
}
