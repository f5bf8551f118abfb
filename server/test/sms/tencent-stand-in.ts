import { createHash, createHmac } from 'node:crypto'
import type { AcceptedSms, HeardRequest } from './heard-request.ts'

const CLOCK_SECONDS = 5 * 60

export interface TencentAccount {
  readonly secretId: string
  readonly secretKey: string
}

/** Why Tencent would turn this request away, by its own code; written from the manual, not from our signer. */
export function tencentObjection(heard: HeardRequest, account: TencentAccount): string | undefined {
  const { headers } = heard
  const shape =
    /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/(\w+)\/tc3_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/
  const [, id, day = '', service, signedHeaders = '', signature] =
    shape.exec(headers.authorization ?? '') ?? []
  if (id !== account.secretId) return 'AuthFailure.SecretIdNotFound'
  const timestamp = Number(headers['x-tc-timestamp'])
  if (!(Math.abs(Date.now() / 1000 - timestamp) < CLOCK_SECONDS)) return 'AuthFailure.SignatureExpire'
  if (new Date(timestamp * 1000).toISOString().slice(0, 10) !== day) return 'AuthFailure.SignatureFailure'
  if (service !== 'sms' || !/\bhost\b/.test(signedHeaders)) return 'AuthFailure.InvalidAuthorization'
  if (signature !== expectedSignature(heard, day, signedHeaders, account.secretKey)) {
    return 'AuthFailure.SignatureFailure'
  }
  if (headers['x-tc-action'] !== 'SendSms') return 'InvalidAction'
  if (headers['x-tc-version'] !== '2021-01-11') return 'NoSuchVersion'
  return headers['x-tc-region'] ? undefined : 'MissingParameter'
}

/** What the request asks to be sent. */
export function tencentMessage(heard: HeardRequest): AcceptedSms {
  const asked = JSON.parse(heard.body)
  return {
    provider: 'tencent',
    phone: asked.PhoneNumberSet.join(),
    signName: asked.SignName,
    template: `${asked.SmsSdkAppId}/${asked.TemplateId}`,
    params: asked.TemplateParamSet,
    idempotencyKey: asked.SessionContext,
  }
}

function expectedSignature(heard: HeardRequest, day: string, signedHeaders: string, key: string): string {
  const names = signedHeaders.split(';')
  let text = `${heard.method}\n${heard.path}\n${heard.rawQuery}\n`
  for (const name of names) text += `${name}:${heard.headers[name]?.toLowerCase()}\n`
  text += `\n${signedHeaders}\n${createHash('sha256').update(heard.body).digest('hex')}`
  const hashed = createHash('sha256').update(text).digest('hex')
  const steps = [day, 'sms', 'tc3_request']
  steps.push(`TC3-HMAC-SHA256\n${heard.headers['x-tc-timestamp']}\n${day}/sms/tc3_request\n${hashed}`)
  let signed = Buffer.from(`TC3${key}`)
  for (const step of steps) signed = createHmac('sha256', signed).update(step).digest()
  return signed.toString('hex')
}
