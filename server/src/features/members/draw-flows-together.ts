import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { compactFlows } from './store/flows.ts'

/** Draws equal flows of past months together, so that a year of a city stays quick to read. */
export async function drawFlowsTogether({
  database,
  clock,
}: Pick<Platform, 'database' | 'clock'>): Promise<void> {
  const month = toShanghaiDate(clock()).slice(0, 7)
  await inTransaction(database, (trx) => compactFlows(trx, month))
}
