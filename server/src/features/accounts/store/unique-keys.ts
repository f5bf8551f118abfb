import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

export interface UniqueKey {
  readonly kind: 'document' | 'phone' | 'userName'
  readonly value: string
}

/** Takes a key for an owner; waits for a rival that has not committed yet. False: it is taken. */
export async function takeKey(trx: Transaction, key: UniqueKey, owner: string): Promise<boolean> {
  const row = await trx
    .insertInto('unique_key')
    .values({ ...key, owner })
    .onConflict((conflict) => conflict.doNothing())
    .returning('owner')
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether somebody holds the key. */
export async function isKeyTaken(database: KyselyDatabase, { kind, value }: UniqueKey): Promise<boolean> {
  const row = await database
    .selectFrom('unique_key')
    .select('owner')
    .where('value', '=', value)
    .where('kind', '=', kind)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return row !== undefined
}

/** Gives a key back, so that anybody may take it. */
export async function releaseKey(trx: Transaction, { kind, value }: UniqueKey, owner: string): Promise<void> {
  await trx
    .deleteFrom('unique_key')
    .where('value', '=', value)
    .where('kind', '=', kind)
    .where('owner', '=', owner)
    .execute()
}
