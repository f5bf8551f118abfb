import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { expire, meKey } from '../session/me.ts'
import { failureOf, isRefusal } from './failure.ts'
import { keepLastSeen } from './last-seen.ts'

/** Only a broken line is worth a second try; a refusal stays one. */
function worthRetrying(count: number, error: unknown): boolean {
  return count < 2 && failureOf(error).kind === 'unreachable'
}

/** What the session must do first; `me` says the same, and the gate leads there. */
const GATES = ['session.proofRequired', 'password.changeRequired'] as const

/** The cache of everything read. A session that ended, or is held back, is noticed wherever it shows. */
export function createQueryClient(): QueryClient {
  const notice = (error: unknown) => {
    if (isRefusal(error, 'session.required')) expire(cache)
    const isHeldBack = GATES.some((code) => isRefusal(error, code))
    if (isHeldBack) void cache.invalidateQueries({ queryKey: meKey })
  }
  const cache: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: notice }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: {
      queries: { retry: worthRetrying, retryDelay: 800, networkMode: 'always', staleTime: 10_000 },
      mutations: { networkMode: 'always' },
    },
  })
  keepLastSeen(cache)
  return cache
}
