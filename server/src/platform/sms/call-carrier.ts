import { SmsFault } from './sms-fault.ts'

export interface CarrierCall {
  readonly provider: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly timeoutMs: number
}

// In these cases no byte of the request left, so a second try cannot send twice.
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/** Posts to a carrier and answers its JSON, whatever the status. Throws `SmsFault` when there is none. */
export async function callCarrier(call: CarrierCall): Promise<unknown> {
  const { status, text } = await exchange(call)
  const answer = parsed(text)
  if (answer !== undefined) return answer
  const code = status === 200 ? 'garbage' : `http.${status}`
  throw new SmsFault({
    provider: call.provider,
    code,
    retryable: true,
    mayHaveBeenSent: status === 200 || status >= 500,
  })
}

async function exchange(call: CarrierCall): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(call.url, {
      method: 'POST',
      headers: call.headers,
      body: call.body ?? '',
      redirect: 'error',
      signal: AbortSignal.timeout(call.timeoutMs),
    })
    return { status: response.status, text: await response.text() }
  } catch (fault) {
    throw networkFault(call.provider, fault)
  }
}

function networkFault(provider: string, fault: unknown): SmsFault {
  if (fault instanceof Error && fault.name === 'TimeoutError') {
    return new SmsFault({ provider, code: 'timeout', retryable: true, mayHaveBeenSent: true })
  }
  const mayHaveBeenSent = !NEVER_CONNECTED.has(causeCode(fault))
  return new SmsFault({ provider, code: 'network', retryable: true, mayHaveBeenSent })
}

function causeCode(fault: unknown): string {
  const cause = fault instanceof Error ? fault.cause : undefined
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
