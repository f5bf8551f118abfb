import type { AnnouncementDetail, announcementEntries } from '@qingtuan/contract/notices/announcement'
import {
  ANNOUNCEMENTS_A_DAY,
  readAnnouncementText,
  readAnnouncementTitle,
  readUrgentReason,
} from '@qingtuan/domain/notices/announcement'
import { toShanghaiDate } from '@qingtuan/domain/shared/calendar-date'
import { v7 as newId } from 'uuid'
import type { z } from 'zod'
import { recordAudit } from '../../../platform/audit/record-audit.ts'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import type { Transaction } from '../../../platform/database/database.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { must, refused } from '../../../platform/refused.ts'
import type { RollPorts } from '../../members/index.ts'
import { lockOrganization } from '../../organizations/index.ts'
import { countAnnouncements, insertAnnouncement, queueUpToAnnounce } from '../store/announcements.ts'
import { countChosen } from '../store/chosen.ts'
import { showAnnouncement } from './describe.ts'
import type { Sending } from './judge-sending.ts'
import { judgeSending } from './judge-sending.ts'
import { SEND_ANNOUNCEMENTS } from './queue.ts'

type Entries = z.infer<typeof announcementEntries>

/** Orders an announcement; what is due at once is sent by a job that follows from it. */
export async function sendAnnouncement(
  call: Call,
  entries: Entries,
  ports: RollPorts,
): Promise<AnnouncementDetail> {
  const words = readWords(entries)
  const isUrgent = words.urgent_reason !== null
  const sending = await judgeSending(call, { ...entries, isUrgent }, ports)
  const { members, organizations } = await countChosen(call.platform.database, sending.choice)
  if (members + organizations === 0) throw refused('announcement.nobody')
  const id = newId()
  await inTransaction(call.platform.database, (trx) => order(trx, call, { id, entries, words, sending }))
  return showAnnouncement(call, id)
}

function readWords({ title, text, urgentReason, asksReceipt }: Entries) {
  return {
    title: must(readAnnouncementTitle(title)),
    text: must(readAnnouncementText(text)),
    urgent_reason: urgentReason === undefined ? null : must(readUrgentReason(urgentReason)),
    asks_receipt: asksReceipt,
  }
}

interface Order {
  readonly id: string
  readonly entries: Entries
  readonly words: ReturnType<typeof readWords>
  readonly sending: Sending
}

async function order(trx: Transaction, call: Call, { id, entries, words, sending }: Order): Promise<void> {
  const { organizationId } = organizationOf(call)
  await queueUpToAnnounce(trx, organizationId)
  const sender = await lockOrganization(trx, organizationId)
  if (sender === null || sender.status === 'archived') throw refused('organization.archived')
  await requireRoom(trx, call.now, { organizationId, dueAt: sending.dueAt })
  await insertAnnouncement(trx, {
    id,
    organization_id: organizationId,
    ...words,
    member_filter: entries.members ? JSON.stringify(entries.members) : null,
    organization_filter: entries.organizations ? JSON.stringify(entries.organizations) : null,
    created_at: call.now,
    due_at: sending.dueAt,
  })
  if (sending.dueAt <= call.now) await call.platform.jobs.enqueue(trx, SEND_ANNOUNCEMENTS, [{}])
  await recordAudit(trx, call, {
    act: 'announcements.send',
    subjectKind: 'announcement',
    subjectId: id,
    after: { dueAt: sending.dueAt, isUrgent: words.urgent_reason !== null },
  })
}

interface Wished {
  readonly organizationId: number
  readonly dueAt: Date
}

/** Refuses `announcement.tooMany`: so many a day are ordered, and so many come on one day; also to one of two at once. */
async function requireRoom(trx: Transaction, now: Date, { organizationId, dueAt }: Wished): Promise<void> {
  const counts = await countAnnouncements(trx, { organizationId, ordered: dayOf(now), due: dayOf(dueAt) })
  if (Math.max(counts.ordered, counts.due) >= ANNOUNCEMENTS_A_DAY)
    throw refused('announcement.tooMany', { maximum: ANNOUNCEMENTS_A_DAY })
}

const DAY_MS = 86_400_000

/** The day in China. */
function dayOf(instant: Date): { readonly from: Date; readonly to: Date } {
  const from = new Date(`${toShanghaiDate(instant)}T00:00:00+08:00`)
  return { from, to: new Date(from.getTime() + DAY_MS) }
}
