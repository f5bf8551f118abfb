import type { Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AliyunAccount } from './aliyun-stand-in.ts'
import { aliyunMessage, aliyunObjection } from './aliyun-stand-in.ts'
import type { AcceptedSms, HeardRequest } from './heard-request.ts'
import { hear } from './heard-request.ts'
import type { TencentAccount } from './tencent-stand-in.ts'
import { tencentMessage, tencentObjection } from './tencent-stand-in.ts'

/** `sentInSilence` takes the message and never answers; `silence` does not even take it. */
export type Misbehaviour =
  | 'serverError'
  | 'silence'
  | 'sentInSilence'
  | 'hangUp'
  | 'throttle'
  | 'refusedNumber'
  | 'garbage'

export interface TestProvider {
  readonly origin: string
  /** Every message taken for delivery, in order. */
  readonly accepted: readonly AcceptedSms[]
  /** How the next requests are treated, one after the other; then well again. */
  misbehave(...queue: Misbehaviour[]): void
  stop(): Promise<void>
}

/** Stands in for Aliyun and Tencent on loopback, and verifies signatures as they do. */
export async function startTestProvider(accounts: {
  readonly aliyun: AliyunAccount
  readonly tencent: TencentAccount
}): Promise<TestProvider> {
  const accepted: AcceptedSms[] = []
  const queue: Misbehaviour[] = []
  const nonces = new Set<string>()
  const objection = (heard: HeardRequest) =>
    isAliyun(heard)
      ? aliyunObjection(heard, accounts.aliyun, nonces)
      : tencentObjection(heard, accounts.tencent)
  const server = createServer(async (request, response) => {
    const heard = await hear(request)
    const objected = objection(heard)
    if (objected) return answer(response, heard, objected)
    treat(response, heard, queue.shift(), accepted)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    accepted,
    misbehave: (...more) => void queue.push(...more),
    stop: () => stop(server),
  }
}

function treat(
  response: ServerResponse,
  heard: HeardRequest,
  misbehaviour: Misbehaviour | undefined,
  accepted: AcceptedSms[],
): void {
  if (misbehaviour === undefined || misbehaviour === 'sentInSilence') {
    accepted.push(isAliyun(heard) ? aliyunMessage(heard) : tencentMessage(heard))
  }
  if (misbehaviour === 'silence' || misbehaviour === 'sentInSilence') return
  if (misbehaviour === 'hangUp') response.destroy()
  else if (misbehaviour === 'serverError') response.writeHead(500).end('<h1>Internal Server Error</h1>')
  else if (misbehaviour === 'garbage') response.end('{"Code":')
  else if (misbehaviour === 'throttle')
    answer(response, heard, isAliyun(heard) ? 'Throttling.User' : 'RequestLimitExceeded')
  else if (misbehaviour === 'refusedNumber') refuseNumber(response, heard)
  else answer(response, heard)
}

function answer(response: ServerResponse, heard: HeardRequest, code?: string): void {
  const RequestId = '00000000-0000-0000-0000-000000000000'
  if (isAliyun(heard)) {
    response.statusCode = code && !code.startsWith('isv.') ? 400 : 200
    const outcome = code ? { Code: code, Message: 'no' } : { Code: 'OK', Message: 'OK', BizId: 'biz-1' }
    response.end(JSON.stringify({ ...outcome, RequestId }))
    return
  }
  const outcome = code
    ? { Error: { Code: code, Message: 'no' } }
    : { SendStatusSet: [{ Code: 'Ok', SerialNo: 'serial-1', Fee: 1, Message: 'send success' }] }
  response.end(JSON.stringify({ Response: { ...outcome, RequestId } }))
}

function refuseNumber(response: ServerResponse, heard: HeardRequest): void {
  if (isAliyun(heard)) {
    answer(response, heard, 'isv.MOBILE_NUMBER_ILLEGAL')
    return
  }
  const status = { Code: 'InvalidParameterValue.IncorrectPhoneNumber', SerialNo: '', Fee: 0, Message: 'no' }
  response.end(JSON.stringify({ Response: { SendStatusSet: [status], RequestId: 'r' } }))
}

function isAliyun(heard: HeardRequest): boolean {
  return 'x-acs-action' in heard.headers
}

function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()))
  server.closeAllConnections()
  return closed
}
