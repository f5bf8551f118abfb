import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { returnedYear } from '@qingtuan/domain/yearly-returns/explanation'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { foldCounts } from '../members/index.ts'
import { insertReturns, isFrozen } from './store/freeze.ts'

type Needed = Pick<Platform, 'database' | 'clock' | 'log'>

/**
 * Freezes the figures of the year that has ended, once. It is due with the first second of the new year; where nobody
 * was there to do it, the days after do, and `frozen_at` tells.
 */
export async function freezeYearlyReturns({ database, clock, log }: Needed): Promise<void> {
  const at = clock()
  const year = returnedYear(toShanghaiDate(at))
  if (await isFrozen(database, year)) return
  await foldCounts({ database })
  const returns = await inTransaction(database, (trx) => insertReturns(trx, { year, at }))
  log.info({ year, returns }, 'Yearly returns frozen')
}
