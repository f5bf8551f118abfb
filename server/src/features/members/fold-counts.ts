import { pathIds } from '@qingtuan/domain/organizations/path'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import type { Delta, Total } from './store/folding.ts'
import { addToTotals, takeDeltas } from './store/folding.ts'

const BATCH = 1000

/** Folds every pending change of the figures into the totals of the branch and all its superiors. */
export async function foldCounts({ database }: Pick<Platform, 'database'>): Promise<void> {
  let folded: number
  do folded = await inTransaction(database, foldBatch)
  while (folded > 0)
}

async function foldBatch(trx: Parameters<typeof takeDeltas>[0]): Promise<number> {
  const deltas = await takeDeltas(trx, BATCH)
  if (deltas.length > 0) await addToTotals(trx, rollUp(deltas))
  return deltas.length
}

/** One total for each organization and group, in one order for everybody, so that two who fold do not block each other. */
export function rollUp(deltas: readonly Delta[]): Total[] {
  const totals = new Map<string, Total>()
  for (const { org_path, status, sex, birth_year, amount } of deltas) {
    for (const organization_id of pathIds(org_path)) {
      const key = [organization_id, status, sex, birth_year].join()
      const before = totals.get(key)?.amount ?? 0
      totals.set(key, { organization_id, status, sex, birth_year, amount: before + amount })
    }
  }
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total)
}
