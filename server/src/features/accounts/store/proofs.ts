import { PROOF_TRIES, proofWindowStart } from '@qingtuan/domain/accounts/limited-session'
import { sql } from 'kysely'
import type { KyselyDatabase, Transaction } from '../../../platform/database/database.ts'

/**
 * Counts a proof as wrong before it is judged: the statement decides whose try it is. Answers how many there are in
 * the present window, this one included; null when none was left.
 */
export async function countProof(
  database: KyselyDatabase,
  accountId: string,
  now: Date,
): Promise<number | null> {
  const isOpen = sql<boolean>`(wrong_proofs_since IS NOT NULL AND wrong_proofs_since > ${proofWindowStart(now)})`
  const row = await database
    .updateTable('account')
    .set({
      wrong_proofs: sql`CASE WHEN ${isOpen} THEN wrong_proofs + 1 ELSE 1 END`,
      wrong_proofs_since: sql`CASE WHEN ${isOpen} THEN wrong_proofs_since ELSE ${now} END`,
    })
    .where('id', '=', accountId)
    .where(sql<boolean>`NOT (${isOpen} AND wrong_proofs >= ${PROOF_TRIES})`)
    .returning('wrong_proofs')
    .executeTakeFirst()
  return row?.wrong_proofs ?? null
}

/** Forgets wrong proofs after a right one. */
export async function forgetProofs(database: KyselyDatabase, accountId: string): Promise<void> {
  const fresh = { wrong_proofs: 0, wrong_proofs_since: null }
  await database.updateTable('account').set(fresh).where('id', '=', accountId).execute()
}

/** Whether the next sessions of the account have to begin with a proof. */
export async function setProofDue(trx: Transaction, accountId: string, proofDue: boolean): Promise<void> {
  await trx.updateTable('account').set({ proof_due: proofDue }).where('id', '=', accountId).execute()
}
