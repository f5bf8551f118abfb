import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import { ASK_AGAIN_MS, isAtWork } from '../../shared/long-task/is-at-work.ts'

export type ExportTask = Awaited<ReturnType<typeof client.exports.get>>

const EXPORTS_A_PAGE = 20

export function useExports(cursor: string | undefined) {
  const input = { limit: EXPORTS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({
    ...api.exports.list.queryOptions({ input }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isAtWork) ? ASK_AGAIN_MS : false),
  })
}

function useReadAgain() {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries({ queryKey: api.exports.key() })
}

export const useExport = () => useSubmission(client.exports.begin, useReadAgain())
export const useCancelling = () => useSubmission(client.exports.cancel, useReadAgain())
