import type { notice } from '@qingtuan/contract/notices'
import { z } from 'zod'
import type { Call } from '../../platform/call.ts'
import { cutPage, readCursor } from '../../platform/cursor.ts'
import { receiverOf } from './receiver.ts'
import type { NoticeRow } from './store/notices.ts'
import { countUnreadOf, listNoticesOf } from './store/notices.ts'

interface Input {
  readonly unread?: 'only' | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

type Notice = z.infer<typeof notice>

const place = z.object({ id: z.uuid() })

export async function listNotices(
  call: Call,
  { unread, cursor, limit }: Input,
): Promise<{ items: Notice[]; nextCursor: string | null }> {
  const receiver = receiverOf(call)
  const before = readCursor(place, cursor)?.id ?? null
  if (receiver === null) return { items: [], nextCursor: null }
  const wish = { before, isUnreadOnly: unread === 'only', limit: limit + 1 }
  const found = await listNoticesOf(call.platform.database, receiver, wish)
  const { rows, nextCursor } = cutPage(found, limit, ({ id }) => ({ id }))
  return { items: rows.map(describe), nextCursor }
}

function describe(row: NoticeRow): Notice {
  const { id, link, at, read_at } = row
  const said = { kind: row.kind, facts: row.facts as Notice['facts'] }
  return {
    id,
    ...(row.withdrawn_at === null ? said : takenBack(said)),
    link,
    at: at.toISOString(),
    readAt: read_at?.toISOString() ?? null,
  }
}

/** What was withdrawn says so, and nothing of its words. */
function takenBack({ facts }: Pick<Notice, 'facts'>): Pick<Notice, 'kind' | 'facts'> {
  return { kind: 'announcement.withdrawn', facts: { organization: facts.organization ?? '' } }
}

export async function countUnread(call: Call): Promise<{ count: number }> {
  const receiver = receiverOf(call)
  return { count: receiver === null ? 0 : await countUnreadOf(call.platform.database, receiver) }
}
