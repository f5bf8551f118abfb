import { createHash, createHmac } from 'node:crypto'

export interface TencentRequest {
  readonly service: string
  readonly host: string
  readonly contentType: string
  readonly body: string
  /** Seconds since 1970, as in `X-TC-Timestamp`. */
  readonly timestamp: number
}

export interface TencentCredentials {
  readonly secretId: string
  readonly secretKey: string
}

const ALGORITHM = 'TC3-HMAC-SHA256'

/** The `Authorization` header of a POST to `/` (cloud.tencent.com, 签名方法 v3). */
export function tencentAuthorization(request: TencentRequest, credentials: TencentCredentials): string {
  const day = new Date(request.timestamp * 1000).toISOString().slice(0, 10)
  const scope = `${day}/${request.service}/tc3_request`
  const headers = `content-type:${request.contentType}\nhost:${request.host}\n`
  const canonical = ['POST', '/', '', headers, 'content-type;host', sha256Hex(request.body)].join('\n')
  const text = [ALGORITHM, request.timestamp, scope, sha256Hex(canonical)].join('\n')
  const dayKey = hmac(`TC3${credentials.secretKey}`, day)
  const signature = hmac(hmac(hmac(dayKey, request.service), 'tc3_request'), text).toString('hex')
  return `${ALGORITHM} Credential=${credentials.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest()
}
