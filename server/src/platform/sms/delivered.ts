import { z } from 'zod'
import type { Platform } from '../platform.ts'
import { PARAMS_CONTEXT, PHONE_CONTEXT, phoneIndex } from './outbox.ts'

export interface DeliveredMessage {
  readonly phone: string
  readonly text: string
  readonly code?: string
  readonly sentAt: string
}

const content = z.object({ text: z.string(), params: z.object({ code: z.string().optional() }) })

/** What the outbox page shows: messages that the worker has sent, newest first. Demo mode only. */
export async function readDelivered(
  platform: Platform,
  { phone, limit }: { phone?: string | undefined; limit: number },
): Promise<DeliveredMessage[]> {
  const { database, vault } = platform
  let query = database
    .selectFrom('sms_message')
    .select(['id', 'phone_box', 'params_box', 'sent_at'])
    .where('state', '=', 'sent')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (phone) query = query.where('phone_index', '=', phoneIndex(platform, phone))
  const rows = await query.execute()
  return rows.flatMap((row) => {
    if (!row.params_box || !row.sent_at) return []
    const { text, params } = content.parse(JSON.parse(vault.decrypt(row.params_box, PARAMS_CONTEXT)))
    return [
      {
        phone: vault.decrypt(row.phone_box, PHONE_CONTEXT),
        text,
        ...(params.code ? { code: params.code } : {}),
        sentAt: row.sent_at.toISOString(),
      },
    ]
  })
}
