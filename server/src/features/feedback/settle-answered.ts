import { REOPEN_DAYS } from '@qingtuan/domain/feedback/state'
import { addDays, toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Platform } from '../../platform/platform.ts'
import { systemCall } from '../../platform/system-call.ts'
import { letPicturesGo } from './pictures.ts'
import { recordStep } from './record-step.ts'
import { changeFeedback, listAnsweredBefore, lockFeedback } from './store/feedback.ts'

/** What was answered and not reopened within its days is settled. */
export async function settleAnswered(platform: Platform): Promise<void> {
  const now = platform.clock()
  const call = systemCall(platform, now)
  const before = new Date(`${addDays(toShanghaiDate(now), -REOPEN_DAYS)}T00:00:00+08:00`)
  for (const id of await listAnsweredBefore(platform.database, before))
    await inTransaction(platform.database, async (trx) => {
      const feedback = await lockFeedback(trx, id)
      if (feedback?.state !== 'answered' || !feedback.answered_at || feedback.answered_at >= before) return
      await changeFeedback(trx, id, { state: 'resolved', waits_since: now, waits_until: null })
      const done = {
        before: feedback,
        act: 'settle',
        actor: 'system',
        byName: '',
        after: 'resolved',
      } as const
      await recordStep(trx, call, done)
      await letPicturesGo(trx, call, { id, settled: now })
    })
}
