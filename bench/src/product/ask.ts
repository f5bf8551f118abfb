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

/** Asks the product; throws on what is not a 2xx, with what was answered. */
export async function ask(
  { origin, app, cookie, address }: Asking,
  method: 'GET' | 'POST',
  path: string,
  input?: object,
): Promise<Answer> {
  const response = await fetch(`${origin}/api${path}`, {
    method,
    headers: headersOf({ app, cookie, address }, input !== undefined),
    ...(input ? { body: JSON.stringify(input) } : {}),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
  const cookies = response.headers.getSetCookie().map((entry) => entry.split(';')[0] ?? '')
  return { status: response.status, cookie: cookies.join('; '), body: JSON.parse(text) }
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
