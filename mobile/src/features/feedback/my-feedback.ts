import { useQuery } from '@tanstack/react-query'
import { queries } from '../../shared/api/client.ts'

/** What one has sent, newest first. */
export function useMyFeedback() {
  return useQuery({ ...queries.feedback.mine.queryOptions(), select: ({ items }) => items })
}
