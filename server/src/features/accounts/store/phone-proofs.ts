import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'
import { plannedOnce } from '../../../platform/database/planned-once.ts'

export interface PhoneProofRow {
  readonly token_hash: Buffer
  readonly phone_box: Buffer
  readonly phone_index: string
  readonly proved_at: Date
}

export async function insertPhoneProof(database: KyselyDatabase, row: PhoneProofRow): Promise<void> {
  await database.insertInto('phone_proof').values(row).modifyEnd(plannedOnce).execute()
}

/** A proof that no registration has used yet. */
export function findPhoneProof(
  database: KyselyDatabase,
  tokenHash: Buffer,
): Promise<PhoneProofRow | undefined> {
  return database
    .selectFrom('phone_proof')
    .select(['token_hash', 'phone_box', 'phone_index', 'proved_at'])
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
}

/** Uses a proof up; false when a parallel registration was first. */
export async function markPhoneProofUsed(trx: Transaction, tokenHash: Buffer, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('phone_proof')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
