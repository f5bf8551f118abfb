import { isQuiet } from '@qingtuan/domain/shared/quiet-hours'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { announceNotices } from '../../../platform/notices/announce-notice.ts'
import type { Platform } from '../../../platform/platform.ts'
import type { RollPorts } from '../../members/index.ts'
import { lockOrganization } from '../../organizations/index.ts'
import type { AnnouncementRow } from '../store/announcements.ts'
import { findAnnouncement, listDue, takeAnnouncement, updateAnnouncement } from '../store/announcements.ts'
import { insertReceivers } from '../store/chosen.ts'
import { readNextReceivers } from '../store/receivers.ts'
import { choiceOf, toldOf } from './choice.ts'
import type { Turn } from './run-in-turns.ts'
import { runInTurns } from './run-in-turns.ts'
import { noticeFor, TOLD_AT_ONCE } from './tell-receivers.ts'

/** What is due, urgent ones first; each goes on where a run before was cut off. */
export async function turnsToSend(platform: Platform, ports: RollPorts): Promise<Turn[]> {
  const due = await listDue(platform.database, platform.clock())
  return due.map((id) => ({ id, next: () => sendNext(platform, id, ports) }))
}

/** Sends what is due, until there is nothing left. */
export async function sendDue(platform: Platform, ports: RollPorts): Promise<void> {
  while (await runInTurns(() => turnsToSend(platform, ports)));
}

/** What is being sent when the quiet hours begin, or was held up until then, waits for the morning. */
export function mustWait(platform: Platform, row: AnnouncementRow): boolean {
  return row.urgent_reason === null && isQuiet(platform.clock())
}

async function sendNext(platform: Platform, id: string, ports: RollPorts): Promise<boolean> {
  const row = await findAnnouncement(platform.database, id)
  if (row === null || mustWait(platform, row)) return false
  if (row.started_at === null)
    await inTransaction(platform.database, (trx) => begin(trx, platform, { row, ports }))
  return inTransaction(platform.database, (trx) => tellNext(trx, platform, id))
}

interface Beginning {
  readonly row: AnnouncementRow
  readonly ports: RollPorts
}

/** Fixes the receivers. The sender is held first, as by the archival that would withdraw it. */
async function begin(trx: Transaction, platform: Platform, { row, ports }: Beginning): Promise<void> {
  const now = platform.clock()
  const sender = await lockOrganization(trx, row.organization_id)
  const due = await takeAnnouncement(trx, row.id)
  if (sender === null || due === null || due.started_at !== null || due.withdrawn_at !== null) return
  const choice = await choiceOf(trx, { sender, told: toldOf(due), now, ports })
  const { members, organizations, withoutAccount } = await insertReceivers(trx, due.id, choice)
  await updateAnnouncement(trx, due.id, {
    started_at: now,
    path: sender.path,
    members,
    organizations,
    without_account: withoutAccount,
  })
}

/** Tells one batch; answers whether there may be more for this run to do. */
async function tellNext(trx: Transaction, platform: Platform, id: string): Promise<boolean> {
  const row = await takeAnnouncement(trx, id)
  if (row === null || row.started_at === null || row.sent_at !== null || row.withdrawn_at !== null)
    return false
  if (mustWait(platform, row)) return false
  const now = platform.clock()
  const wish = { announcementId: id, after: row.told_until, limit: TOLD_AT_ONCE }
  const receivers = await readNextReceivers(trx, wish)
  const notices = receivers.map((receiver) => noticeFor(row, 'announcement.received', receiver))
  await announceNotices(trx, { now }, notices)
  const isMore = receivers.length === TOLD_AT_ONCE
  await updateAnnouncement(trx, id, {
    told_until: receivers.at(-1)?.place ?? row.told_until,
    ...(isMore ? {} : { sent_at: now }),
  })
  return isMore
}
