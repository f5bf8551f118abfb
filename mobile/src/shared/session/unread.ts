import { useQuery } from '@tanstack/react-query'
import { queries } from '../api/client.ts'

/** How many notices were not opened yet, asked anew by every page that shows it; none while nobody knows. */
export function useUnreadNotices(): number {
  const unread = useQuery({ ...queries.notices.countUnread.queryOptions(), staleTime: 0 })
  return unread.data?.count ?? 0
}

/** As it is shown: a hundred and more are not counted. */
export const unreadText = (count: number): string => (count < 100 ? String(count) : '99+')
