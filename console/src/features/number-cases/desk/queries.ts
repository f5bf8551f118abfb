import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'
import type { DeskFilter } from './desk-filter.ts'

export type DeskRow = Awaited<ReturnType<typeof client.numberCases.queue>>['items'][number]
export type DeskCase = Awaited<ReturnType<typeof client.numberCases.deskCase>>

const ROWS_A_PAGE = 50

export function useQueue(filter: DeskFilter) {
  const options = api.numberCases.queue.infiniteOptions({
    input: (cursor: string | undefined) => ({ ...filter, limit: ROWS_A_PAGE, ...(cursor ? { cursor } : {}) }),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
  return useInfiniteQuery({ ...options, placeholderData: keepPreviousData })
}

export function useDeskCounts() {
  return useQuery(api.numberCases.deskCounts.queryOptions())
}

export function useDeskCase(id: string) {
  return useQuery(api.numberCases.deskCase.queryOptions({ input: { id }, staleTime: 0 }))
}

function useReadAgain() {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries({ queryKey: api.numberCases.key() })
}

export function useTake() {
  return useSubmission(client.numberCases.take, useReadAgain())
}

export function useDecide() {
  return useSubmission(client.numberCases.decide, useReadAgain())
}
