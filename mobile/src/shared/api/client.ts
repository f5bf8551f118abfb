import routes from 'virtual:contract-routes'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { Client } from '@qingtuan/contract/client'
import { createClient } from '@qingtuan/contract/client'

const url = `${location.origin}/api`

export const client: Client = createClient({ routes, url, app: 'mobile' })
export const queries = createTanstackQueryUtils(client)

/** A client whose writes carry this idempotency key: sent twice, they take effect once. */
export function clientWithKey(key: string): Client {
  return createClient({ routes, url, app: 'mobile', headers: () => ({ 'idempotency-key': key }) })
}
