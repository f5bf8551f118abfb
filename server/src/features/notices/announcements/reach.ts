import { mayManageAnnouncement, maySeeAnnouncement } from '@qingtuan/domain/cadres/announcement-access'
import { isWithin } from '@qingtuan/domain/organizations/path'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { refused } from '../../../platform/refused.ts'
import type { AnnouncementRow } from '../store/announcements.ts'

/** An announcement of the caller’s subtree; a stranger, and a receiver, is not told that there are figures. */
export function inSight(call: Call, row: AnnouncementRow | null): AnnouncementRow {
  if (row === null || !maySeeAnnouncement(organizationOf(call), { path: row.sender_path }))
    throw refused('record.notFound')
  return row
}

/** One of the caller’s own. */
export function ownOf(call: Call, row: AnnouncementRow | null): AnnouncementRow {
  const { organization_id: organizationId } = inSight(call, row)
  if (row === null || !mayManageAnnouncement(organizationOf(call), { organizationId }))
    throw refused('record.notFound')
  return row
}

/** The part of an announcement’s tree that is asked for, as it was when it began; the whole where none is. */
export function partOf(row: AnnouncementRow, within: string | undefined): string {
  const top = row.path ?? row.sender_path
  if (within === undefined) return top
  if (!isWithin(within, top)) throw refused('record.notFound')
  return within
}
