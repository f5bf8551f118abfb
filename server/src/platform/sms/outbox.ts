import { v7 as newId } from 'uuid'
import type { Transaction } from '../database/database.ts'
import { writeLast } from '../database/write-last.ts'
import type { JobQueue } from '../jobs/jobs.ts'
import type { Platform } from '../platform.ts'
import type { SmsTemplateId } from './sms-templates.ts'

/** Sends one row of the outbox; the job knows its number only. */
export const SEND_SMS: JobQueue<{ readonly messageId: string }> = {
  name: 'sms.send',
  retryLimit: 12,
  retryDelay: 5,
}

export const PHONE_CONTEXT = 'smsMessage.phone'
export const PARAMS_CONTEXT = 'smsMessage.params'

export interface Announcement {
  readonly phone: string
  readonly template: SmsTemplateId
  readonly text: string
  readonly params: Readonly<Record<string, string>>
  /** Written like any other, but never sent: an unknown receiver must cost what a known one costs. */
  readonly withheld?: boolean
}

/** Puts text messages into the outbox, in the transaction of what they announce. */
export async function announceSms(
  trx: Transaction,
  { platform, now }: { platform: Platform; now: Date },
  announcements: readonly Announcement[],
): Promise<void> {
  if (announcements.length === 0) return
  const { vault } = platform
  const rows = announcements.map((entry) => ({
    id: newId(),
    phone_box: vault.encrypt(entry.phone, PHONE_CONTEXT),
    phone_index: phoneIndex(platform, entry.phone),
    template: entry.template,
    params_box: vault.encrypt(JSON.stringify({ text: entry.text, params: entry.params }), PARAMS_CONTEXT),
    state: entry.withheld ? ('withheld' as const) : ('queued' as const),
    created_at: now,
  }))
  await writeLast(trx, trx.insertInto('sms_message').values(rows))
  await platform.jobs.enqueue(
    trx,
    SEND_SMS,
    rows.map(({ id }) => ({ messageId: id })),
  )
}

/** The blind index of a phone, wherever one is looked up. */
export function phoneIndex({ vault }: Pick<Platform, 'vault'>, phone: string): string {
  return vault.blindIndex('phone', phone).toString('base64url')
}
