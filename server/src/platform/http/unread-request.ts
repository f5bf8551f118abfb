import type { Socket } from 'node:net'
import { refusalSentence } from '@qingtuan/contract/refusals'

/** Node’s codes for requests that are over-long or too slow; whatever else cannot be read is malformed. */
const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Answers what is no HTTP request with the refusal that the contract has for it, and hangs up. */
export function refuseUnread(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = STATUS[error.code ?? ''] ?? '400 Bad Request'
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'input.tooLarge' : 'input.invalid'
  const message = refusalSentence(code, 'zh-CN')
  const body = JSON.stringify({ defined: true, code, status: Number(status.slice(0, 3)), message, data: {} })
  const headers = [
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    'connection: close',
  ]
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n${body}`)
}
