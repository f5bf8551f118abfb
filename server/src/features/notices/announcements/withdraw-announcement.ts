import type { AnnouncementDetail } from '@qingtuan/contract/notices/announcement'
import { announcementState } from '@qingtuan/domain/notices/announcement'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { refused } from '../../../platform/refused.ts'
import { lockAnnouncement, updateAnnouncement } from '../store/announcements.ts'
import { progressOf, showAnnouncement } from './describe.ts'
import { ownOf } from './reach.ts'

/** Takes an announcement back; who has been told reads that it was, and who has not is told nothing. */
export async function withdrawAnnouncement(call: Call, { id }: { id: string }): Promise<AnnouncementDetail> {
  await inTransaction(call.platform.database, async (trx) => {
    const row = ownOf(call, await lockAnnouncement(trx, id))
    const state = announcementState(progressOf(row))
    if (state === 'withdrawn') throw refused('announcement.alreadyWithdrawn')
    await takeBack(trx, call, { id, state })
  })
  return showAnnouncement(call, id)
}

export async function takeBack(
  trx: Transaction,
  call: Call,
  { id, state }: { readonly id: string; readonly state: string },
): Promise<void> {
  await updateAnnouncement(trx, id, { withdrawn_at: call.now, reminded_until: null })
  await recordAudit(trx, call, {
    act: 'announcements.withdraw',
    subjectKind: 'announcement',
    subjectId: id,
    before: { state },
  })
}
