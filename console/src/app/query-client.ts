import { refusalOf } from '@qingtuan/contract/client'
import { hashKey, QueryCache, QueryClient } from '@tanstack/react-query'
import { api } from '../shared/api/client.ts'

const RETRIES = 2

/** A refusal is the server's last word; only silence and faults are asked again. */
function mayAskAgain(failures: number, error: unknown): boolean {
  const refusal = refusalOf(error)
  return failures < RETRIES && (!refusal || refusal.status >= 500)
}

/** When a reading is refused for want of a session, who is logged in is asked anew, and the guard leads out. */
export function createQueryClient(): QueryClient {
  const meKey = api.accounts.me.queryKey()
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryHash === hashKey(meKey) || refusalOf(error)?.code !== 'session.required') return
        void queries.invalidateQueries({ queryKey: meKey })
      },
    }),
    defaultOptions: { queries: { retry: mayAskAgain, staleTime: 15_000 } },
  })
  return queries
}
