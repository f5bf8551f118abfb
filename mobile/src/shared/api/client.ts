import routes from 'virtual:contract-routes'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { Client } from '@qingtuan/contract/client'
import { createClient } from '@qingtuan/contract/client'

const options = {
  routes,
  url: `${location.origin}/api`,
  app: 'mobile',
  // Looked up at each call: what replaces it later, such as a stand-in for the server, is met.
  fetch: (request: Request, init: RequestInit) => fetch(request, init),
} as const

export const client: Client = createClient(options)
export const queries = createTanstackQueryUtils(client)

/** A client whose writes carry this idempotency key: sent twice, they take effect once. */
export function clientWithKey(key: string): Client {
  return createClient({ ...options, headers: () => ({ 'idempotency-key': key }) })
}
