import type { SmsTemplateId } from './sms-templates.ts'

export interface SmsMessage {
  /** 11 digits of the mainland, or `+` and the country's code. */
  readonly phone: string
  readonly template: SmsTemplateId
  /** The whole sentence as the receiver reads it; carriers build their own from template and params. */
  readonly text: string
  readonly params: Readonly<Record<string, string>>
  /** The same for every try of one message, at most 64 characters. */
  readonly idempotencyKey: string
}

export interface SmsSender {
  readonly name: string
  /** Hands one message to the carrier. Throws `SmsFault`. */
  send(message: SmsMessage): Promise<{ providerId: string }>
}
