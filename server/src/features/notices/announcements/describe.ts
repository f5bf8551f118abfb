import type { AnnouncementDetail, announcementRow } from '@qingtuan/contract/notices/announcement'
import { mayManageAnnouncement } from '@qingtuan/domain/cadres/announcement-access'
import { announcementState, judgeReminder } from '@qingtuan/domain/notices/announcement'
import { deliveryTime } from '@qingtuan/domain/shared/quiet-hours'
import type { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { readOrganization } from '../../organizations/index.ts'
import type { AnnouncementRow } from '../store/announcements.ts'
import { findAnnouncement } from '../store/announcements.ts'
import type { ReadFigures } from '../store/receivers.ts'
import { readFiguresOf } from '../store/receivers.ts'
import { toldOf } from './choice.ts'
import { inSight, partOf } from './reach.ts'

export const progressOf = (row: AnnouncementRow) => ({
  startedAt: row.started_at,
  sentAt: row.sent_at,
  withdrawnAt: row.withdrawn_at,
  remindedAt: row.reminded_at,
  isReminding: row.reminded_until !== null,
})

/** Who may be reminded, and when the reminder would come. */
export const judgeReminding = (row: AnnouncementRow, now: Date) =>
  judgeReminder(progressOf(row), deliveryTime(now, row.urgent_reason !== null))

export function describeRow(row: AnnouncementRow): z.infer<typeof announcementRow> {
  const { members, organizations } = row
  return {
    id: row.id,
    title: row.title,
    state: announcementState(progressOf(row)),
    sender: { id: row.organization_id, shortName: row.sender_name },
    createdAt: row.created_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    sentAt: row.sent_at?.toISOString() ?? null,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    urgentReason: row.urgent_reason,
    asksReceipt: row.asks_receipt,
    total: members === null || organizations === null ? null : members + organizations,
    told: row.told_until,
  }
}

/** One announcement as whoever may see it reads it. */
export async function showAnnouncement(call: Call, id: string): Promise<AnnouncementDetail> {
  const { database } = call.platform
  const row = inSight(call, await findAnnouncement(database, id))
  const told = toldOf(row)
  const partId = told.members?.organizationId
  const part = partId === undefined ? null : await readOrganization(database, partId)
  const reached = { announcementId: id, path: partOf(row, undefined), toldUntil: row.told_until }
  const figures = await readFiguresOf(database, reached)
  return {
    ...describeRow(row),
    text: row.text,
    figures,
    members: told.members ?? null,
    organizations: told.organizations ?? null,
    part: part && { id: part.id, shortName: part.shortName },
    withoutAccount: row.without_account ?? 0,
    remindedAt: row.reminded_at?.toISOString() ?? null,
    may: mayOf(call, row, figures),
  }
}

function mayOf(call: Call, row: AnnouncementRow, figures: ReadFigures): AnnouncementDetail['may'] {
  const { organization_id: organizationId } = row
  const isOwn = mayManageAnnouncement(organizationOf(call), { organizationId })
  const missing = figures.receivers - (row.asks_receipt ? figures.confirmed : figures.read)
  return {
    withdraw: isOwn && row.withdrawn_at === null,
    remind: isOwn && missing > 0 && judgeReminding(row, call.now).ok,
  }
}
