import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import type { Call } from '../../platform/call.ts'
import type { KyselyDatabase, Transaction } from '../../platform/database/database.ts'
import { handUp } from './hand-up.ts'
import { countWaitingAt, lockWaitingAt } from './store/feedback.ts'

/** What waits in the inbox of an organization that is to be archived. */
export async function openMattersOf(database: KyselyDatabase, organizationId: number): Promise<number> {
  const today = toShanghaiDate(new Date(0))
  return (await countWaitingAt(database, { handlerId: organizationId, today })).waiting
}

/** In the transaction that archives it, its inbox passes to the superior; answers how much. */
export async function closeMattersOf(
  trx: Transaction,
  call: Call,
  organization: { readonly id: number; readonly shortName: string },
): Promise<number> {
  const waiting = await lockWaitingAt(trx, organization.id)
  const text = `“${organization.shortName}”已归档`
  for (const feedback of waiting) await handUp(trx, call, feedback, { act: 'pass', byName: '', text })
  return waiting.length
}
