import { useQuery } from '@tanstack/react-query'
import { queries } from '../../shared/api/client.ts'

/** What this member is asked in an open graduation season; null when nothing. */
export function useQuestion() {
  return useQuery({
    ...queries.graduations.mine.queryOptions({ input: {} }),
    select: ({ asked }) => asked,
  })
}
