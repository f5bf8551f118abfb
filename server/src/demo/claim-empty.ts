import type { Transaction } from '../platform/database/database.ts'

const LOCK_SCOPE = 'demo'

/** True in the one transaction that finds no organization; processes that start together take turns here. */
export async function claimEmpty(trx: Transaction): Promise<boolean> {
  await trx
    .insertInto('serial_lease')
    .values({ scope: LOCK_SCOPE, next: 1 })
    .onConflict((conflict) => conflict.column('scope').doUpdateSet({ next: 1 }))
    .execute()
  const first = await trx.selectFrom('organization').select('id').limit(1).executeTakeFirst()
  return first === undefined
}
