import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

/** Notes that a message was taken; false when it was before. */
export async function noteNonce(
  trx: Transaction,
  { nonce, at }: { nonce: string; at: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('volunteer_registry_callback')
    .values({ nonce, received_at: at })
    .onConflict((conflict) => conflict.column('nonce').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** What is older is refused by its own time. */
export async function forgetNonces(database: KyselyDatabase, before: Date): Promise<void> {
  await database.deleteFrom('volunteer_registry_callback').where('received_at', '<', before).execute()
}
