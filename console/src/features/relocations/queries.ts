import { skipToken, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import type { RelocationsFilter } from './relocations-filter.ts'

export type RelocationRow = Awaited<ReturnType<typeof client.relocations.list>>['items'][number]
export type RelocationDetail = Awaited<ReturnType<typeof client.relocations.get>>
export type Candidate = Awaited<ReturnType<typeof client.relocations.find>>['items'][number]

const A_PAGE = 50

export function useRelocations(filter: RelocationsFilter) {
  return useInfiniteQuery(
    api.relocations.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...filter, limit: A_PAGE, ...(cursor ? { cursor } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
}

export function useRelocation(id: string) {
  return useQuery(api.relocations.get.queryOptions({ input: { id } }))
}

export function useCandidates(text: string) {
  return useQuery(api.relocations.find.queryOptions({ input: text === '' ? skipToken : { text } }))
}

/** One of one's own subtree, by its id in the address. */
export function useKnown(id: number | undefined) {
  return useQuery(api.organizations.get.queryOptions({ input: id === undefined ? skipToken : { id } }))
}

type Act = 'approve' | 'withdraw'

export function useAct(act: Act, onDone: () => void) {
  return useSubmission(client.relocations[act], useRefreshed(onDone))
}

export function useRefusal(onDone: () => void) {
  return useSubmission(client.relocations.refuse, useRefreshed(onDone))
}

export function useProposal(onDone: (id: string) => void) {
  const refresh = useRefreshed(() => undefined)
  return useSubmission(client.relocations.propose, ({ id }) => {
    refresh()
    onDone(id)
  })
}

/** A move changes the tree too. */
function useRefreshed(onDone: () => void) {
  const queries = useQueryClient()
  return () => {
    onDone()
    void queries.invalidateQueries({ queryKey: api.relocations.key() })
    void queries.invalidateQueries({ queryKey: api.organizations.key() })
  }
}
