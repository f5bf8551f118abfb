import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'

export type Notice = Awaited<ReturnType<typeof client.notices.list>>['items'][number]

const NOTICES_A_PAGE = 30
const LOOK_AGAIN_MS = 60_000

export function useNotices(isUnreadOnly: boolean) {
  return useInfiniteQuery(
    api.notices.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        limit: NOTICES_A_PAGE,
        ...(isUnreadOnly ? { unread: 'only' as const } : {}),
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
}

/** Looked at again every minute, as long as the window is seen. */
export function useUnreadCount() {
  return useQuery({ ...api.notices.countUnread.queryOptions(), refetchInterval: LOOK_AGAIN_MS })
}

function useReadAgain() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: api.notices.key() })
}

export function useOpening() {
  const onSettled = useReadAgain()
  return useMutation({ mutationFn: (id: string) => client.notices.markRead({ id }), onSettled })
}

export function useOpeningAll() {
  const onSettled = useReadAgain()
  return useMutation({ mutationFn: () => client.notices.markAllRead(), onSettled })
}
