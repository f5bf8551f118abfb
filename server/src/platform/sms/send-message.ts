import { z } from 'zod'
import { plannedOnce } from '../database/planned-once.ts'
import type { Platform } from '../platform.ts'
import { PARAMS_CONTEXT, PHONE_CONTEXT } from './outbox.ts'
import { SmsFault } from './sms-fault.ts'
import type { SmsTemplateId } from './sms-templates.ts'
import { SMS_TEMPLATES } from './sms-templates.ts'

const content = z.object({ text: z.string(), params: z.record(z.string(), z.string()) })

/** Hands one message of the outbox to the carrier; a passing fault is thrown, so that the job is tried again. */
export async function sendMessage(platform: Platform, messageId: string): Promise<void> {
  const { database, vault, smsSender } = platform
  const row = await database
    .updateTable('sms_message')
    .set((expression) => ({ attempts: expression('attempts', '+', 1) }))
    .where('id', '=', messageId)
    .where('state', '=', 'queued')
    .returning(['id', 'phone_box', 'params_box', 'template'])
    .modifyEnd(plannedOnce)
    .executeTakeFirst()
  if (!row?.params_box || !isTemplate(row.template)) return
  const { text, params } = content.parse(JSON.parse(vault.decrypt(row.params_box, PARAMS_CONTEXT)))
  const phone = vault.decrypt(row.phone_box, PHONE_CONTEXT)
  try {
    const message = { phone, template: row.template, text, params, idempotencyKey: row.id }
    const { providerId } = await smsSender.send(message)
    await settle(platform, row.id, { state: 'sent', provider_id: providerId, sent_at: platform.clock() })
  } catch (error) {
    if (!(error instanceof SmsFault)) throw error
    await settle(platform, row.id, {
      last_error: error.code,
      ...(error.retryable ? {} : { state: 'failed' }),
    })
    if (error.retryable) throw error
  }
}

function isTemplate(template: string): template is SmsTemplateId {
  return Object.hasOwn(SMS_TEMPLATES, template)
}

type Settlement = { state?: 'sent' | 'failed'; provider_id?: string; sent_at?: Date; last_error?: string }

async function settle({ database, smsSender }: Platform, id: string, change: Settlement): Promise<void> {
  await database
    .updateTable('sms_message')
    .set({ ...change, provider: smsSender.name })
    .where('id', '=', id)
    .modifyEnd(plannedOnce)
    .execute()
}
