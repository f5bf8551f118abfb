import { filledFor } from '@qingtuan/domain/notices/announcement'
import type { Notice } from '../../../platform/notices/announce-notice.ts'
import type { AnnouncementRow } from '../store/announcements.ts'
import type { ReceiverRow } from '../store/receivers.ts'

/** Few enough that requests which come meanwhile wait for no more than a moment. */
export const TOLD_AT_ONCE = 200
/** The notice that brings one receiver an announcement, or reminds of it. */
export function noticeFor(
  row: AnnouncementRow,
  kind: 'announcement.received' | 'announcement.reminded',
  { person_id: personId, organization_id: organizationId, name, short_name: shortName }: ReceiverRow,
): Notice {
  const receiver = { name: name ?? shortName, organization: shortName }
  return {
    kind,
    facts: { organization: row.sender_name, title: filledFor(row.title, receiver) },
    announcementId: row.id,
    ...(personId === null
      ? { to: { organizationId }, link: `/announcements/received/${row.id}` }
      : { to: { personId }, link: `/announcements/${row.id}` }),
  }
}
