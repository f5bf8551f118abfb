import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { Filter, Reader } from './url-filter.ts'
import { readFilter, text, writeFilter } from './url-filter.ts'

const readCursor = text(500)

/** The cursors of the pages before this one, kept with the history entry; survives a reload. */
function readTrail(state: unknown): string[] {
  if (typeof state !== 'object' || state === null || !('trail' in state)) return []
  return Array.isArray(state.trail) ? state.trail.filter((entry) => typeof entry === 'string') : []
}

/** Filter and place in a list, kept in the page’s address so that it can be shared, bookmarked and gone back to. */
export function useUrlFilter<R extends Readonly<Record<string, Reader<string | number>>>>(
  readers: R,
  pathname: string,
) {
  const [parameters] = useSearchParams()
  const { state } = useLocation()
  const navigate = useNavigate()
  const address = parameters.toString()
  const filter = useMemo(() => readFilter(readers, new URLSearchParams(address)), [readers, address])
  const cursor = readCursor(parameters.get('cursor') ?? '')
  const trail = readTrail(state)
  const go = useCallback(
    (next: Filter<R>, place: { cursor?: string | undefined; trail?: string[] } = {}) => {
      const query = writeFilter({ ...next, cursor: place.cursor }).toString()
      void navigate(query ? `${pathname}?${query}` : pathname, { state: { trail: place.trail ?? [] } })
    },
    [navigate, pathname],
  )
  const paging = {
    isFirst: cursor === undefined,
    next: (nextCursor: string) => go(filter, { cursor: nextCursor, trail: [...trail, cursor ?? ''] }),
    previous: () => go(filter, { cursor: trail.at(-1) || undefined, trail: trail.slice(0, -1) }),
  }
  return { filter, cursor, change: (next: Filter<R>) => go(next), paging }
}
