import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import type { Platform } from '../../../platform/platform.ts'
import { listReminding, takeAnnouncement, updateAnnouncement } from '../store/announcements.ts'
import { listReceiverRows } from '../store/receivers.ts'
import { missingState } from './remind-receivers.ts'
import type { Turn } from './run-in-turns.ts'
import { mustWait } from './send-due.ts'
import { noticeFor, TOLD_AT_ONCE } from './tell-receivers.ts'

/** Reminds who is missing of each announcement for which that was asked. */
export async function turnsToRemind(platform: Platform): Promise<Turn[]> {
  const ids = await listReminding(platform.database)
  return ids.map((id) => ({
    id,
    next: () => inTransaction(platform.database, (trx) => remindNext(trx, platform, id)),
  }))
}

async function remindNext(trx: Transaction, platform: Platform, id: string): Promise<boolean> {
  const row = await takeAnnouncement(trx, id)
  if (row === null || row.reminded_until === null || mustWait(platform, row)) return false
  const receivers = await listReceiverRows(trx, {
    announcementId: id,
    path: '',
    toldUntil: row.told_until,
    state: missingState(row),
    after: row.reminded_until,
    limit: TOLD_AT_ONCE,
  })
  const notices = receivers.map((receiver) => noticeFor(row, 'announcement.reminded', receiver))
  await announceNotices(trx, { now: platform.clock() }, notices)
  const isMore = receivers.length === TOLD_AT_ONCE
  const last = receivers.at(-1)?.place ?? null
  await updateAnnouncement(trx, id, { reminded_until: isMore ? last : null })
  return isMore
}
