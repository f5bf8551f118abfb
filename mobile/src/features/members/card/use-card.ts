import { useQuery } from '@tanstack/react-query'
import { queries } from '../../../shared/api/client.ts'

const SECOND_MS = 1000

/** The code of this half minute, and the next one as soon as it is due; asked again at once when the network is back. */
export function useCard() {
  return useQuery({
    ...queries.members.card.queryOptions(),
    select: ({ card }) => card,
    gcTime: 0,
    staleTime: 0,
    refetchInterval: ({ state }) => {
      const seconds = state.data?.card?.seconds
      return seconds === undefined ? false : seconds * SECOND_MS
    },
    refetchIntervalInBackground: false,
    refetchOnReconnect: 'always',
    refetchOnWindowFocus: 'always',
  })
}
