import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { must, refused } from '../../../platform/refused.ts'
import type { AnnouncementRow } from '../store/announcements.ts'
import { lockAnnouncement, updateAnnouncement } from '../store/announcements.ts'
import { countMissing } from '../store/receivers.ts'
import { judgeReminding } from './describe.ts'
import { SEND_ANNOUNCEMENTS } from './queue.ts'
import { ownOf } from './reach.ts'

/** Who is missing: where a receipt is asked, who has not given it, else who has not read. */
export const missingState = ({ asks_receipt }: Pick<AnnouncementRow, 'asks_receipt'>) =>
  asks_receipt ? 'unconfirmed' : 'unread'

/** Reminds who is missing; the job that follows tells them, after the quiet hours. */
export async function remindReceivers(call: Call, { id }: { id: string }): Promise<{ reminding: number }> {
  return inTransaction(call.platform.database, async (trx) => {
    const row = ownOf(call, await lockAnnouncement(trx, id))
    const comesAt = must(judgeReminding(row, call.now))
    const everybody = { announcementId: id, path: '', toldUntil: row.told_until }
    const reminding = await countMissing(trx, everybody, missingState(row))
    if (reminding === 0) throw refused('announcement.nobodyMissing')
    await updateAnnouncement(trx, id, { reminded_at: comesAt, reminded_until: 0 })
    await call.platform.jobs.enqueue(trx, SEND_ANNOUNCEMENTS, [{}])
    await recordAudit(trx, call, {
      act: 'announcements.remind',
      subjectKind: 'announcement',
      subjectId: id,
      after: { reminding },
    })
    return { reminding }
  })
}
