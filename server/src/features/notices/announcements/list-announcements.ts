import type { announcementRow } from '@qingtuan/contract/notices/announcement'
import type { AnnouncementView } from '@qingtuan/contract/notices/announcement-views'
import { z } from 'zod'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { cutPage, readCursor } from '../../../platform/cursor.ts'
import { listAnnouncementRows } from '../store/announcements.ts'
import { describeRow } from './describe.ts'

const place = z.object({ id: z.uuid() })

interface Input {
  readonly view: AnnouncementView
  readonly cursor?: string | undefined
  readonly limit: number
}

export async function listAnnouncements(
  call: Call,
  { view, cursor, limit }: Input,
): Promise<{ items: z.infer<typeof announcementRow>[]; nextCursor: string | null }> {
  const { organizationId, path } = organizationOf(call)
  const before = readCursor(place, cursor)?.id ?? null
  const wish = { view, organizationId, path, before, limit: limit + 1 }
  const found = await listAnnouncementRows(call.platform.database, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: rows.map(describeRow), nextCursor }
}
