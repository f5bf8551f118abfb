import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import type { GraduatesFilter } from './graduates-filter.ts'

export type Season = Awaited<ReturnType<typeof client.graduations.list>>['items'][number]
export type Branch = Awaited<ReturnType<typeof client.graduations.listBranches>>['items'][number]
export type Graduate = Awaited<ReturnType<typeof client.graduations.listGraduates>>['items'][number]

const A_PAGE = 50

export function useSeasons() {
  return useQuery(api.graduations.list.queryOptions({ input: {} }))
}

export function useSeason(id: string) {
  return useQuery(api.graduations.get.queryOptions({ input: { id } }))
}

export function useBranches(id: string, only: 'emptied' | undefined) {
  return useInfiniteQuery(
    api.graduations.listBranches.infiniteOptions({
      input: (cursor: string | undefined) => ({
        id,
        limit: A_PAGE,
        ...(only ? { only } : {}),
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
}

/** The page before stays in view until the next is here. */
export function useGraduates(id: string, filter: GraduatesFilter, cursor: string | undefined) {
  const input = { id, ...filter, limit: A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({
    ...api.graduations.listGraduates.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
}

export function useOpening() {
  return useSubmission(client.graduations.open, useRefreshed())
}

export function useClosing() {
  return useSubmission(client.graduations.close, useRefreshed())
}

export function useReminding() {
  return useSubmission(client.graduations.remind, useRefreshed())
}

export function useAnswerFor() {
  return useSubmission(client.graduations.answerFor, useRefreshed())
}

/** Years stand on the roll too. */
export function useMarking() {
  const queries = useQueryClient()
  return useSubmission(client.graduations.mark, () => {
    void queries.invalidateQueries({ queryKey: api.members.key() })
  })
}

function useRefreshed() {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries({ queryKey: api.graduations.key() })
}
