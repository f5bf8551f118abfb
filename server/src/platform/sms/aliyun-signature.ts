import { createHash, createHmac } from 'node:crypto'

export interface AliyunRequest {
  readonly method: string
  readonly url: URL
  /** Those that are signed: `host`, `content-type` if any, and every `x-acs-…`; names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface AliyunCredentials {
  readonly accessKeyId: string
  readonly accessKeySecret: string
}

const ALGORITHM = 'ACS3-HMAC-SHA256'

/** The `authorization` header of signature V3 (help.aliyun.com, V3版本请求体&签名机制). */
export function aliyunAuthorization(request: AliyunRequest, credentials: AliyunCredentials): string {
  const names = Object.keys(request.headers).sort()
  const signedHeaders = names.join(';')
  const canonical = [
    request.method,
    request.url.pathname,
    canonicalQuery(request.url.searchParams),
    ...names.map((name) => `${name}:${request.headers[name]?.trim()}`),
    '',
    signedHeaders,
    sha256Hex(request.body),
  ].join('\n')
  const signature = createHmac('sha256', credentials.accessKeySecret)
    .update(`${ALGORITHM}\n${sha256Hex(canonical)}`)
    .digest('hex')
  return `${ALGORITHM} Credential=${credentials.accessKeyId},SignedHeaders=${signedHeaders},Signature=${signature}`
}

/** The query as it is signed, and as it must be sent: RFC 3986, sorted by name. */
export function canonicalQuery(query: Iterable<[string, string]>): string {
  return [...query]
    .map(([name, value]) => [rfc3986(name), rfc3986(value)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&')
}

/** SHA-256 of a text, in lower-case hex. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

function rfc3986(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
