import { isQuiet } from '@qingtuan/domain/notices/quiet-hours'
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
import { inBatches, noticeFor, TOLD_AT_ONCE } from './tell-receivers.ts'

/** Sends what is due, and goes on where a run before was cut off. One that fails does not hold up the others. */
export async function sendDue(platform: Platform, ports: RollPorts): Promise<void> {
  const failures: unknown[] = []
  for (const id of await listDue(platform.database, platform.clock()))
    await sendOne(platform, id, ports).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, 'Some announcements could not be sent')
}

/** What is being sent when the quiet hours begin, or was held up until then, waits for the morning. */
export function mustWait(platform: Platform, row: AnnouncementRow): boolean {
  return row.urgent_reason === null && isQuiet(platform.clock())
}

async function sendOne(platform: Platform, id: string, ports: RollPorts): Promise<void> {
  const row = await findAnnouncement(platform.database, id)
  if (row === null || mustWait(platform, row)) return
  if (row.started_at === null)
    await inTransaction(platform.database, (trx) => begin(trx, platform, { row, ports }))
  await inBatches(() => inTransaction(platform.database, (trx) => tellNext(trx, platform, id)))
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
