import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'
import type { AskedFilter } from '../members-filter.ts'

export type MemberView = Awaited<ReturnType<typeof client.members.listViews>>['items'][number]
export type Outcome = Awaited<ReturnType<typeof client.members.editMany>>['items'][number]
export type Added = Awaited<ReturnType<typeof client.members.add>>

export function useViews() {
  return useQuery(api.members.listViews.queryOptions())
}

function useViewsAgain() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: api.members.listViews.key() })
}

export function useSaveView() {
  return useSubmission(client.members.saveView, useViewsAgain())
}

export function useChangeView() {
  return useSubmission(client.members.changeView, useViewsAgain())
}

export function useDeleteView() {
  return useSubmission(client.members.deleteView, useViewsAgain())
}

/** Read anew each time: whoever is shown is acted upon. */
export function useChoice() {
  return useMutation({
    mutationFn: (filter: AskedFilter) => {
      const { sort: _sort, direction: _direction, ...conditions } = filter
      return client.members.choose(conditions)
    },
  })
}

/** After a change that rolls, figures and applications show. */
export function useRollsAgain() {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: api.members.key() })
    void queries.invalidateQueries({ queryKey: api.joinApplications.key() })
  }
}

export function useAddition(onDone: (added: Added) => void) {
  const readAgain = useRollsAgain()
  return useSubmission(client.members.add, (added) => {
    readAgain()
    onDone(added)
  })
}

export function useInvitation(onDone: () => void) {
  const queries = useQueryClient()
  return useSubmission(client.members.invite, () => {
    void queries.invalidateQueries({ queryKey: api.members.listInvitations.key() })
    onDone()
  })
}

export function useInvitations() {
  return useQuery(api.members.listInvitations.queryOptions({ input: { limit: 20 } }))
}
