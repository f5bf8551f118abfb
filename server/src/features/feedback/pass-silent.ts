import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { systemCall } from '../../platform/system-call.ts'
import { handUp } from './hand-up.ts'
import { listSilent, lockFeedback } from './store/feedback.ts'

/** What an organization let lie beyond its last day passes to the next superior. */
export async function passSilentFeedback(platform: Platform): Promise<void> {
  const now = platform.clock()
  const today = toShanghaiDate(now)
  for (const id of await listSilent(platform.database, today))
    await inTransaction(platform.database, async (trx) => {
      const feedback = await lockFeedback(trx, id)
      const isSilent = feedback?.waits_until != null && feedback.waits_until < today
      if (!isSilent || feedback.handler_id === null) return
      await handUp(trx, systemCall(platform, now), feedback, { act: 'pass', byName: '', text: '到期未答复' })
    })
}
