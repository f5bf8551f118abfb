import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import type { FindingsFilter } from './findings-filter.ts'

export type Overview = Awaited<ReturnType<typeof client.dataQuality.overview>>
export type Finding = Awaited<ReturnType<typeof client.dataQuality.listFindings>>['items'][number]
export type Outcome = Awaited<ReturnType<typeof client.dataQuality.explain>>['items'][number]

const FINDINGS_A_PAGE = 50

export const useOverview = (organizationId: number) =>
  useQuery(api.dataQuality.overview.queryOptions({ input: { organizationId } }))

export function useFindings(filter: FindingsFilter, cursor: string | undefined) {
  const input = { ...filter, limit: FINDINGS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({
    ...api.dataQuality.listFindings.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
}

function useReadAgain() {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries({ queryKey: api.dataQuality.key() })
}

export const useExplain = () => useSubmission(client.dataQuality.explain, useReadAgain())
export const useDecide = () => useSubmission(client.dataQuality.decide, useReadAgain())
