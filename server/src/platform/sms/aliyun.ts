import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { AliyunCredentials } from './aliyun-signature.ts'
import { aliyunAuthorization, canonicalQuery, sha256Hex } from './aliyun-signature.ts'
import { callCarrier } from './call-carrier.ts'
import type { CarrierOptions } from './carrier.ts'
import { carrierTemplate, DEFAULT_TIMEOUT_MS, orderedParams } from './carrier.ts'
import { SmsFault } from './sms-fault.ts'
import type { SmsMessage, SmsSender } from './sms-sender.ts'

export type AliyunOptions = CarrierOptions & AliyunCredentials

const PROVIDER = 'aliyun'

// Only the number and the content are beyond repair; quotas, balance and configuration an operator can mend.
const FINAL_CODES = new Set([
  'isv.MOBILE_NUMBER_ILLEGAL',
  'isv.MOBILE_COUNT_OVER_LIMIT',
  'isv.DOMESTIC_NUMBER_NOT_SUPPORTED',
  'isv.BLACK_KEY_CONTROL_LIMIT',
  'isv.SMS_CONTENT_ILLEGAL',
  'isv.PARAM_LENGTH_LIMIT',
  'isv.PARAM_NOT_SUPPORT_URL',
  'isv.TEMPLATE_PARAMS_ILLEGAL',
  'isv.TEMPLATE_MISSING_PARAMETERS',
])
const UNCERTAIN_CODES = new Set(['isp.SYSTEM_ERROR', 'InternalError', 'ServiceUnavailable'])

const answerShape = z.object({ Code: z.string(), BizId: z.string().optional() })

/**
 * Aliyun's SendSms (Dysmsapi 2017-05-25). It does not recognise repeated requests: the idempotency key travels
 * as OutId, so that receipts and QuerySendDetails can be matched, and never suppresses a second message.
 */
export function openAliyun(options: AliyunOptions): SmsSender {
  return { name: PROVIDER, send: (message) => send(options, message) }
}

async function send(options: AliyunOptions, message: SmsMessage): Promise<{ providerId: string }> {
  const url = requestUrl(options, message)
  const headers = signedHeaders(options, url)
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS
  return readAnswer(await callCarrier({ provider: PROVIDER, url, headers, timeoutMs }))
}

// The API takes its parameters in the query only; the address is therefore as secret as the message.
function requestUrl(options: AliyunOptions, message: SmsMessage): URL {
  const url = new URL('/', options.endpoint ?? 'https://dysmsapi.aliyuncs.com')
  url.search = canonicalQuery([
    ['PhoneNumbers', message.phone.replace(/^\+/, '')],
    ['SignName', options.signName],
    ['TemplateCode', carrierTemplate(PROVIDER, options, message)],
    ['TemplateParam', JSON.stringify(Object.fromEntries(orderedParams(PROVIDER, message)))],
    ['OutId', message.idempotencyKey],
  ])
  return url
}

function signedHeaders(options: AliyunOptions, url: URL): Record<string, string> {
  const now = options.now?.() ?? new Date()
  const headers = {
    host: url.host,
    'x-acs-action': 'SendSms',
    'x-acs-version': '2017-05-25',
    'x-acs-date': now.toISOString().replace(/\.\d+Z$/, 'Z'),
    'x-acs-signature-nonce': randomUUID(),
    'x-acs-content-sha256': sha256Hex(''),
  }
  return {
    ...headers,
    authorization: aliyunAuthorization({ method: 'POST', url, headers, body: '' }, options),
  }
}

function readAnswer(raw: unknown): { providerId: string } {
  const answer = answerShape.safeParse(raw).data
  if (answer?.Code === 'OK' && answer.BizId) return { providerId: answer.BizId }
  const code = answer && answer.Code !== 'OK' ? answer.Code : 'garbage'
  throw new SmsFault({
    provider: PROVIDER,
    code,
    retryable: !FINAL_CODES.has(code),
    mayHaveBeenSent: code === 'garbage' || UNCERTAIN_CODES.has(code),
  })
}
