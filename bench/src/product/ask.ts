/** A request of one user, from an address of their own as a trusted proxy names it. */
export interface Asking {
  readonly origin: string
  readonly app: 'console' | 'mobile'
  readonly cookie?: string
  readonly address?: string
}

export interface Answer {
  readonly status: number
  readonly cookie: string
  // What it says is read by its endpoint’s caller, who knows the contract.
  readonly body: Readonly<Record<string, unknown>>
}

/** What came back, whatever it says. */
export interface Sent {
  readonly status: number
  /** Of a refusal; empty where there is none. */
  readonly code: string
  // What it says is read by its endpoint’s caller, who knows the contract.
  readonly body: Readonly<Record<string, unknown>>
  readonly text: string
  readonly headers: Headers
  /** As a browser would send them back. */
  readonly cookie: string
  readonly milliseconds: number
}

/** Asks the product once. A body of bytes is sent as a photo, every other one as JSON. */
export async function send(
  { origin, ...asking }: Asking,
  method: string,
  path: string,
  input?: object,
): Promise<Sent> {
  const isFile = input instanceof Uint8Array
  const headers = headersOf(asking, input !== undefined && !isFile)
  const began = performance.now()
  const response = await fetch(`${origin}/api${path}`, {
    method,
    headers: isFile ? { ...headers, 'content-type': 'image/jpeg' } : headers,
    ...(input ? { body: isFile ? new Uint8Array(input) : JSON.stringify(input) } : {}),
  })
  const text = await response.text()
  const milliseconds = performance.now() - began
  const body = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {}
  const cookie = response.headers.getSetCookie().map((entry) => entry.split(';')[0] ?? '')
  const code = typeof body.code === 'string' ? body.code : ''
  const { status } = response
  return { status, code, body, text, headers: response.headers, cookie: cookie.join('; '), milliseconds }
}

/** Asks the product; throws on what is not a 2xx, with what was answered. */
export async function ask(
  asking: Asking,
  method: 'GET' | 'POST',
  path: string,
  input?: object,
): Promise<Answer> {
  const { status, cookie, body, text } = await send(asking, method, path, input)
  if (status < 200 || status > 299) throw new Error(`${method} ${path}: ${status} ${text}`)
  return { status, cookie, body }
}

/** The headers of such a request, for whoever sends it another way. */
export function headersOf(
  { app, cookie, address }: Partial<Asking>,
  hasBody = false,
): Record<string, string> {
  return {
    ...(app ? { 'x-qingtuan-app': app } : {}),
    ...(cookie ? { cookie } : {}),
    ...(address ? { 'x-forwarded-for': address } : {}),
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
  }
}

/** The n-th invented visitor’s address: limits count by it. */
export function addressOf(index: number): string {
  return `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`
}
