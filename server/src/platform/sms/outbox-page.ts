import type { SmsMessage, SmsSender } from './sms-sender.ts'

/** The sender of demo mode: nothing leaves the building, `record` keeps the message for the outbox page. */
export function openOutboxPage(record: (message: SmsMessage) => Promise<void>): SmsSender {
  return {
    name: 'outbox-page',
    async send(message) {
      await record(message)
      return { providerId: `outbox-page:${message.idempotencyKey}` }
    },
  }
}
