import { useQuery } from '@tanstack/react-query'
import { queries } from '../api/client.ts'

/** How many notices were not opened yet; none while nobody knows. */
export function useUnreadNotices(): number {
  return useQuery(queries.notices.countUnread.queryOptions()).data?.count ?? 0
}
