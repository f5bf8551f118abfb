import type { Me } from '@qingtuan/contract/accounts/me'
import type { QueryClient } from '@tanstack/react-query'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { client, queries } from '../api/client.ts'
import { isRefusal } from '../api/failure.ts'
import { forgetLastSeen } from '../api/last-seen.ts'
import { forgetAnswers } from '../check-in/answered-scans.ts'
import { forgetScans, takeScansOver } from '../check-in/waiting-scan.ts'
import { keepLogInPhone } from './log-in-phone.ts'

export const meKey = queries.accounts.me.key()
/** Where a scan leads that waits for somebody to log in. */
const CHECK_IN_PAGE = '/service/check-in'
const endingKey = ['ending of the session']

/** How the last session of this visit ended: by logging out, or by the server while it was in use. */
type Ending = 'left' | 'expired'

async function askWhoAmI(): Promise<Me | null> {
  try {
    const me = await client.accounts.me()
    takeScansOver(me.accountId, { nobodys: 'theirs' })
    return me
  } catch (error) {
    if (isRefusal(error, 'session.required')) return null
    throw error
  }
}

/** Who is logged in; null when nobody is. */
export function useMe() {
  return useQuery({ queryKey: meKey, queryFn: askWhoAmI, staleTime: 60_000 })
}

interface Entering {
  readonly phone?: string | undefined
  /** The page that asked for it. */
  readonly from?: string | undefined
}

/** Takes a session over: what belonged to an earlier one is forgotten. */
export function enter(cache: QueryClient, me: Me, { phone = '', from = '' }: Entering = {}): void {
  cache.clear()
  forgetLastSeen()
  forgetAnswers()
  // Whoever read a code and was sent to log in; anybody else may not know of it.
  takeScansOver(me.accountId, { nobodys: from.startsWith(CHECK_IN_PAGE) ? 'theirs' : 'forgotten' })
  keepLogInPhone(phone)
  cache.setQueryData(meKey, me)
}

/** Nobody is logged in any more; what was seen and not yet sent is forgotten. */
export function leave(cache: QueryClient): void {
  forgetScans()
  end(cache)
}

function end(cache: QueryClient): void {
  forgetAnswers()
  keepLogInPhone('')
  forgetLastSeen()
  const me = JSON.stringify(meKey)
  cache.removeQueries({ predicate: (query) => JSON.stringify(query.queryKey) !== me })
  cache.setQueryData<Ending>(endingKey, 'left')
  cache.setQueryData(meKey, null)
}

/** The server ended the session while it was in use. Told by every call under way, it ends once. */
export function expire(cache: QueryClient): void {
  if (!cache.getQueryData(meKey)) return
  // A scan of a moment ago waits for the same person to log in again; nobody else’s is sent.
  end(cache)
  cache.setQueryData<Ending>(endingKey, 'expired')
}

export function useEnding(): Ending | undefined {
  return useQueryClient().getQueryData<Ending>(endingKey)
}
