import type { IncomingMessage } from 'node:http'

export interface HeardRequest {
  readonly method: string
  readonly path: string
  /** As it came over the wire, still encoded. */
  readonly rawQuery: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A message that a stand-in took for delivery. */
export interface AcceptedSms {
  readonly provider: 'aliyun' | 'tencent'
  readonly phone: string
  readonly signName: string
  readonly template: string
  readonly params: Readonly<Record<string, string>> | readonly string[]
  readonly idempotencyKey: string
}

/** Reads a whole request. */
export async function hear(message: IncomingMessage): Promise<HeardRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  const [path = '', rawQuery = ''] = (message.url ?? '').split('?')
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)])
  return {
    method: message.method ?? '',
    path,
    rawQuery,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString('utf8'),
  }
}
