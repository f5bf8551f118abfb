import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'

export type ArchivalPreview = Awaited<ReturnType<typeof client.archivals.preview>>
export type Archived = Awaited<ReturnType<typeof client.archivals.archive>>
export type FloatingMember = Awaited<ReturnType<typeof client.archivals.listFloating>>['items'][number]
export type Invited = Awaited<ReturnType<typeof client.archivals.inviteFloating>>

const MEMBERS_A_PAGE = 50

/** Read anew each time: what it forecasts changes under one’s hands. */
export function useArchivalPreview(id: number) {
  return useQuery({ ...api.archivals.preview.queryOptions({ input: { id } }), staleTime: 0, gcTime: 0 })
}

/** An archival changes trees, rolls, figures and applications alike. */
export function useArchival() {
  const queries = useQueryClient()
  return useSubmission(client.archivals.archive, ({ organization }) => {
    const preview = api.archivals.preview.queryKey({ input: { id: organization.id } })
    void queries.invalidateQueries({
      predicate: ({ queryKey }) => JSON.stringify(queryKey) !== JSON.stringify(preview),
    })
  })
}

export interface FloatingFilter {
  readonly scope?: 'own' | 'subtree'
}

/** The page before stays in view until the next is here. */
export function useFloatingMembers(filter: FloatingFilter, cursor: string | undefined) {
  const input = { ...filter, limit: MEMBERS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({
    ...api.archivals.listFloating.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
}

export function useInvitation() {
  return useSubmission(client.archivals.inviteFloating)
}
