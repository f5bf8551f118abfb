import { createHash, createHmac } from 'node:crypto'
import type { AcceptedSms, HeardRequest } from './heard-request.ts'

const CLOCK_MS = 15 * 60_000
const SIGNED = [
  'host',
  'x-acs-action',
  'x-acs-content-sha256',
  'x-acs-date',
  'x-acs-signature-nonce',
  'x-acs-version',
]

export interface AliyunAccount {
  readonly accessKeyId: string
  readonly accessKeySecret: string
}

/** Why Aliyun would turn this request away, by its own code; written from the manual, not from our signer. */
export function aliyunObjection(
  heard: HeardRequest,
  account: AliyunAccount,
  nonces: Set<string>,
): string | undefined {
  const { headers } = heard
  const shape = /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]{64})$/
  const [, id, signedHeaders = '', signature] = shape.exec(headers.authorization ?? '') ?? []
  if (id !== account.accessKeyId) return 'InvalidAccessKeyId.NotFound'
  const signed = signedHeaders.split(';')
  if (SIGNED.some((name) => !signed.includes(name))) return 'IncompleteSignature'
  if (headers['x-acs-content-sha256'] !== sha256(heard.body)) return 'SignatureDoesNotMatch'
  const age = Math.abs(Date.now() - Date.parse(headers['x-acs-date'] ?? ''))
  if (!(age < CLOCK_MS)) return 'InvalidTimeStamp.Expired'
  const nonce = headers['x-acs-signature-nonce'] ?? ''
  if (nonces.has(nonce)) return 'SignatureNonceUsed'
  if (signature !== expectedSignature(heard, signed, account.accessKeySecret)) return 'SignatureDoesNotMatch'
  nonces.add(nonce)
  if (headers['x-acs-action'] !== 'SendSms' || headers['x-acs-version'] !== '2017-05-25')
    return 'InvalidAction.NotFound'
  return undefined
}

/** What the request asks to be sent. */
export function aliyunMessage(heard: HeardRequest): AcceptedSms {
  const query = new URLSearchParams(heard.rawQuery)
  const field = (name: string) => query.get(name) ?? ''
  return {
    provider: 'aliyun',
    phone: field('PhoneNumbers'),
    signName: field('SignName'),
    template: field('TemplateCode'),
    params: JSON.parse(field('TemplateParam')),
    idempotencyKey: field('OutId'),
  }
}

function expectedSignature(heard: HeardRequest, signed: readonly string[], secret: string): string {
  let text = `${heard.method}\n${heard.path}\n${heard.rawQuery.split('&').sort().join('&')}\n`
  for (const name of [...signed].sort()) text += `${name}:${heard.headers[name]}\n`
  text += `\n${[...signed].sort().join(';')}\n${sha256(heard.body)}`
  return createHmac('sha256', secret)
    .update(`ACS3-HMAC-SHA256\n${sha256(text)}`)
    .digest('hex')
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
