import { z } from 'zod'
import { callCarrier } from './call-carrier.ts'
import type { CarrierOptions } from './carrier.ts'
import { carrierTemplate, DEFAULT_TIMEOUT_MS, orderedParams } from './carrier.ts'
import { SmsFault } from './sms-fault.ts'
import type { SmsMessage, SmsSender } from './sms-sender.ts'
import type { TencentCredentials } from './tencent-signature.ts'
import { tencentAuthorization } from './tencent-signature.ts'

export type TencentOptions = CarrierOptions &
  TencentCredentials & {
    readonly sdkAppId: string
    /** `ap-guangzhou` by default. */
    readonly region?: string
  }

const PROVIDER = 'tencent'
const CONTENT_TYPE = 'application/json; charset=utf-8'

// Only the number and the content are beyond repair; quotas, balance and configuration an operator can mend.
const FINAL_CODES = new Set([
  'InvalidParameterValue.IncorrectPhoneNumber',
  'FailedOperation.PhoneNumberParseFail',
  'InvalidParameterValue.ContentLengthLimit',
  'InvalidParameterValue.TemplateParameterFormatError',
  'InvalidParameterValue.TemplateParameterLengthLimit',
  'InvalidParameterValue.ProhibitedUseUrlInTemplateParameter',
  'FailedOperation.ContainSensitiveWord',
  'FailedOperation.PhoneNumberInBlacklist',
  'UnsupportedOperation.UnsupportedRegion',
])

const answerShape = z.object({
  Response: z.object({
    Error: z.object({ Code: z.string() }).optional(),
    SendStatusSet: z.array(z.object({ Code: z.string(), SerialNo: z.string() })).optional(),
  }),
})

/**
 * Tencent's SendSms (2021-01-11). It does not recognise repeated requests: the idempotency key travels as
 * SessionContext, so that receipts can be matched, and never suppresses a second message.
 */
export function openTencent(options: TencentOptions): SmsSender {
  return { name: PROVIDER, send: (message) => send(options, message) }
}

async function send(options: TencentOptions, message: SmsMessage): Promise<{ providerId: string }> {
  const url = new URL('/', options.endpoint ?? 'https://sms.tencentcloudapi.com')
  const body = requestBody(options, message)
  const headers = signedHeaders(options, url, body)
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS
  return readAnswer(await callCarrier({ provider: PROVIDER, url, headers, body, timeoutMs }))
}

function requestBody(options: TencentOptions, message: SmsMessage): string {
  return JSON.stringify({
    PhoneNumberSet: [message.phone.startsWith('+') ? message.phone : `+86${message.phone}`],
    SmsSdkAppId: options.sdkAppId,
    SignName: options.signName,
    TemplateId: carrierTemplate(PROVIDER, options, message),
    TemplateParamSet: orderedParams(PROVIDER, message).map(([, value]) => value),
    SessionContext: message.idempotencyKey,
  })
}

function signedHeaders(options: TencentOptions, url: URL, body: string): Record<string, string> {
  const timestamp = Math.floor((options.now?.() ?? new Date()).getTime() / 1000)
  const request = { service: 'sms', host: url.host, contentType: CONTENT_TYPE, body, timestamp }
  return {
    host: url.host,
    'content-type': CONTENT_TYPE,
    'x-tc-action': 'SendSms',
    'x-tc-version': '2021-01-11',
    'x-tc-region': options.region ?? 'ap-guangzhou',
    'x-tc-timestamp': String(timestamp),
    authorization: tencentAuthorization(request, options),
  }
}

function readAnswer(raw: unknown): { providerId: string } {
  const response = answerShape.safeParse(raw).data?.Response
  const status = response?.SendStatusSet?.[0]
  if (status?.Code === 'Ok' && status.SerialNo) return { providerId: status.SerialNo }
  const refused = response?.Error?.Code ?? status?.Code
  const code = refused && refused !== 'Ok' ? refused : 'garbage'
  throw new SmsFault({
    provider: PROVIDER,
    code,
    retryable: !FINAL_CODES.has(code),
    mayHaveBeenSent: code === 'garbage' || code.startsWith('InternalError'),
  })
}
