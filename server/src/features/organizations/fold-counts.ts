import type { KyselyDatabase } from '../../platform/database/database.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { foldSomeCounts } from './store/counts.ts'

/** Folds every pending change of the numbers of organizations into the totals of all superiors. */
export async function foldOrganizationCounts(database: KyselyDatabase): Promise<void> {
  let folded: number
  do folded = await inTransaction(database, foldSomeCounts)
  while (folded > 0)
}
