import { refusalOf } from '@qingtuan/contract/client'
import { hashKey, MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { api } from '../shared/api/client.ts'

const RETRIES = 2

/** A refusal is the server's last word; only silence and faults are asked again. */
function mayAskAgain(failures: number, error: unknown): boolean {
  const refusal = refusalOf(error)
  return failures < RETRIES && (!refusal || refusal.status >= 500)
}

/** No session any more, or a cadre whose access to the organization has ended. */
const LEADS_OUT: readonly (string | undefined)[] = ['session.required', 'session.organizationRequired']

/** When anything is refused for want of a session, who is logged in is asked anew, and the guard leads out. */
export function createQueryClient(): QueryClient {
  const meKey = api.accounts.me.queryKey()
  const askAnew = (error: unknown) => {
    if (LEADS_OUT.includes(refusalOf(error)?.code)) void queries.invalidateQueries({ queryKey: meKey })
  }
  const queries: QueryClient = new QueryClient({
    mutationCache: new MutationCache({ onError: askAnew }),
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryHash !== hashKey(meKey)) askAnew(error)
      },
    }),
    defaultOptions: { queries: { retry: mayAskAgain, staleTime: 15_000 } },
  })
  return queries
}
