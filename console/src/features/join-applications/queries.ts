import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import type { JoinApplicationsFilter } from './join-applications-filter.ts'

export type JoinApplicationRow = Awaited<ReturnType<typeof client.joinApplications.list>>['items'][number]
export type JoinApplicationDetail = Awaited<ReturnType<typeof client.joinApplications.get>>
export type Outcome = Awaited<ReturnType<typeof client.joinApplications.approveMany>>['items'][number]

const APPLICATIONS_A_PAGE = 50

/** The page before stays in view until the next is here. */
export function useJoinApplications(filter: JoinApplicationsFilter, cursor: string | undefined) {
  const input = { ...filter, limit: APPLICATIONS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({ ...api.joinApplications.list.queryOptions({ input }), placeholderData: keepPreviousData })
}

export function useJoinApplication(id: string) {
  return useQuery(api.joinApplications.get.queryOptions({ input: { id } }))
}

/** A decision changes lists, rolls and figures alike. */
function useReadAgain() {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: api.joinApplications.key() })
    void queries.invalidateQueries({ queryKey: api.members.key() })
  }
}

export function useApproval(onDone: () => void) {
  const readAgain = useReadAgain()
  return useSubmission(client.joinApplications.approve, () => {
    readAgain()
    onDone()
  })
}

export function useReturn(onDone: () => void) {
  const readAgain = useReadAgain()
  return useSubmission(client.joinApplications.return, () => {
    readAgain()
    onDone()
  })
}

export function useApprovals() {
  return useSubmission(client.joinApplications.approveMany, useReadAgain())
}

export function useReturns() {
  return useSubmission(client.joinApplications.returnMany, useReadAgain())
}
