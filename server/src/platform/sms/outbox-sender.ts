import type { SmsSender } from './sms-sender.ts'

/** The sender of demo mode: nothing leaves the building, for the outbox page reads the outbox itself. */
export const outboxSender: SmsSender = {
  name: 'outbox-page',
  send: async ({ idempotencyKey }) => ({ providerId: `outbox-page:${idempotencyKey}` }),
}
