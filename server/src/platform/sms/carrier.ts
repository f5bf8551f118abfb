import { SmsFault } from './sms-fault.ts'
import type { SmsMessage } from './sms-sender.ts'
import type { SmsTemplateId } from './sms-templates.ts'
import { SMS_TEMPLATES } from './sms-templates.ts'

/** What every carrier's adapter is configured with. */
export interface CarrierOptions {
  /** The registered signature that opens each message, without the brackets. */
  readonly signName: string
  /** The carrier's template for each of ours. */
  readonly templates: Readonly<Partial<Record<SmsTemplateId, string>>>
  /** Origin of the carrier's API; its public one by default. */
  readonly endpoint?: string
  /** Milliseconds until an answer is given up; 5,000 by default. */
  readonly timeoutMs?: number
  readonly now?: () => Date
}

export const DEFAULT_TIMEOUT_MS = 5_000

/** The carrier's template of a message. Throws `SmsFault` `template.missing`: worth a retry once configured. */
export function carrierTemplate(provider: string, options: CarrierOptions, message: SmsMessage): string {
  const template = options.templates[message.template]
  if (!template) throw new SmsFault({ provider, code: 'template.missing', retryable: true })
  return template
}

/** The parameters in the template's order. Throws `SmsFault` `params.missing` when one is not there. */
export function orderedParams(provider: string, message: SmsMessage): [string, string][] {
  return SMS_TEMPLATES[message.template].map((name) => {
    const value = message.params[name]
    if (value === undefined) throw new SmsFault({ provider, code: 'params.missing', retryable: false })
    return [name, value]
  })
}
