import type { DehydratedState, QueryClient } from '@tanstack/react-query'
import { dehydrate, hydrate } from '@tanstack/react-query'
import { queries } from './client.ts'

const KEPT_AS = 'qingtuan.lastSeen'
const KEPT_MS = 7 * 86_400_000

/** What a member wants to see without a network: who they are, their card, and their own matters. */
const KEPT = [
  queries.accounts.me.key(),
  queries.members.mine.key(),
  queries.joinApplications.mine.key(),
  queries.numberCases.mine.key(),
  queries.feedback.mine.key(),
  queries.communityService.mine.key(),
  queries.communityService.led.key(),
].map((key) => JSON.stringify(key[0]))

const isKept = (queryKey: readonly unknown[]) => KEPT.includes(JSON.stringify(queryKey[0]))

interface LastSeen {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly state: DehydratedState
}

/**
 * Keeps what was last seen on this phone for as long as the session, a week at most, so that an app without a network
 * is not empty. Whatever is shown from it is asked for anew as soon as there is a network.
 */
export function keepLastSeen(cache: QueryClient, now: () => number = Date.now): void {
  hydrate(cache, readLastSeen(now()))
  // However fresh it was: whether the session still lives is the server’s to say.
  void cache.invalidateQueries({ refetchType: 'none' })
  let of = accountIn(cache)
  cache.getQueryCache().subscribe((event) => {
    const isAnswer = event.type === 'updated' && event.action.type === 'success'
    if (!isAnswer || !isKept(event.query.queryKey)) return
    const account = accountIn(cache)
    // Somebody else has logged in beside this page: nothing of the one before is shown or kept.
    if (account !== null && of !== null && account !== of) forgetOthers(cache)
    of = account
    writeLastSeen(cache, now())
  })
}

/** Whose the session is, as far as is known. */
function accountIn(cache: QueryClient): string | null {
  return (
    cache.getQueryData<{ readonly accountId: string } | null>(queries.accounts.me.key())?.accountId ?? null
  )
}

function forgetOthers(cache: QueryClient): void {
  const me = JSON.stringify(queries.accounts.me.key())
  cache.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== me })
}

/** The session is over: nothing of it stays on this phone. */
export function forgetLastSeen(): void {
  localStorage.removeItem(KEPT_AS)
}

function writeLastSeen(cache: QueryClient, at: number): void {
  if (accountIn(cache) === null) {
    forgetLastSeen()
    return
  }
  const shouldDehydrateQuery = ({
    queryKey,
    state,
  }: {
    queryKey: readonly unknown[]
    state: { status: string }
  }) => isKept(queryKey) && state.status === 'success'
  const kept: LastSeen = { at, state: dehydrate(cache, { shouldDehydrateQuery }) }
  localStorage.setItem(KEPT_AS, JSON.stringify(kept))
}

function readLastSeen(now: number): Partial<DehydratedState> {
  const kept = localStorage.getItem(KEPT_AS)
  if (kept === null) return {}
  try {
    const { at, state }: LastSeen = JSON.parse(kept)
    if (now - at < KEPT_MS) return state
  } catch {
    // Written by another version of this page.
  }
  forgetLastSeen()
  return {}
}
