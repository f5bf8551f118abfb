import routes from 'virtual:contract-routes'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { createClient } from '@qingtuan/contract/client'

export const client = createClient({ routes, url: `${location.origin}/api`, app: 'console' })
/** Query and mutation options of every endpoint, keyed by its path in the contract. */
export const api = createTanstackQueryUtils(client)
