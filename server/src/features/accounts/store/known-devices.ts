import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'
import { writeLast } from '../../../platform/database/write-last.ts'

export interface Device {
  readonly accountId: string
  readonly tokenHash: Buffer
}

/** Whether a device has been used by an account after an instant. */
export async function findDevice(
  database: KyselyDatabase,
  { accountId, tokenHash }: Device,
  since: Date,
): Promise<boolean> {
  const row = await database
    .selectFrom('known_device')
    .select('first_seen_at')
    .where('account_id', '=', accountId)
    .where('token_hash', '=', tokenHash)
    .where('last_seen_at', '>', since)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return row !== undefined
}

export async function saveDevice(
  trx: Transaction,
  { accountId, tokenHash }: Device,
  at: Date,
): Promise<void> {
  const row = { account_id: accountId, token_hash: tokenHash, first_seen_at: at, last_seen_at: at }
  await writeLast(
    trx,
    trx
      .insertInto('known_device')
      .values(row)
      .onConflict((conflict) =>
        conflict.columns(['account_id', 'token_hash']).doUpdateSet({ last_seen_at: at }),
      ),
  )
}

/** Forgets everything that stands for a holder beside phone and password: known devices and passkeys. */
export async function forgetDevicesAndPasskeys(trx: Transaction, accountId: string): Promise<void> {
  await trx.deleteFrom('known_device').where('account_id', '=', accountId).execute()
  await trx.deleteFrom('passkey').where('account_id', '=', accountId).execute()
}
