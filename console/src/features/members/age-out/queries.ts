import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'

export type AgeOutRow = Awaited<ReturnType<typeof client.members.listAgeOut>>['items'][number]
export type Outcome = Awaited<ReturnType<typeof client.members.confirmAgeOut>>['items'][number]

export function useAgeOut(list: 'due' | 'coming' | 'kept', cursor: string | undefined) {
  const input = { list, limit: 50, ...(cursor ? { cursor } : {}) }
  return useQuery({ ...api.members.listAgeOut.queryOptions({ input }), placeholderData: keepPreviousData })
}

export function useAgeOutConfirmation() {
  const queries = useQueryClient()
  return useSubmission(client.members.confirmAgeOut, () => {
    void queries.invalidateQueries({ queryKey: api.members.key() })
  })
}
