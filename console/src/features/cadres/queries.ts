import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import type { CadresFilter } from './cadres-filter.ts'

export type PostRow = Awaited<ReturnType<typeof client.cadres.list>>['items'][number]
export type PostDetail = Awaited<ReturnType<typeof client.cadres.get>>

const POSTS_A_PAGE = 50

/** The page before stays in view until the next is here. */
export function usePosts(filter: CadresFilter, cursor: string | undefined) {
  const input = { ...filter, limit: POSTS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({ ...api.cadres.list.queryOptions({ input }), placeholderData: keepPreviousData })
}

export function usePost(id: string) {
  return useQuery(api.cadres.get.queryOptions({ input: { id } }))
}

/** An act on a post; lists, details and timelines are read again. */
function usePostAct<Input>(
  call: (input: Input, options: { context: { idempotencyKey?: string } }) => Promise<PostDetail>,
  onDone: (post: PostDetail) => void,
) {
  const queries = useQueryClient()
  return useSubmission(call, (post) => {
    void queries.invalidateQueries({ queryKey: api.cadres.key() })
    void queries.invalidateQueries({ queryKey: api.members.key() })
    onDone(post)
  })
}

export const useAppointment = (onDone: (post: PostDetail) => void) =>
  usePostAct(client.cadres.appoint, onDone)
export const useChange = (onDone: () => void) => usePostAct(client.cadres.change, onDone)
export const useConfirmation = (onDone: () => void) => usePostAct(client.cadres.confirm, onDone)
export const useDeclination = (onDone: () => void) => usePostAct(client.cadres.decline, onDone)
export const useWithdrawal = (onDone: () => void) => usePostAct(client.cadres.withdraw, onDone)
export const useAccess = (onDone: () => void) => usePostAct(client.cadres.setAccess, onDone)
export const useDismissal = (onDone: () => void) => usePostAct(client.cadres.dismiss, onDone)
export const useEndOfTerm = (onDone: () => void) => usePostAct(client.cadres.endTerm, onDone)
