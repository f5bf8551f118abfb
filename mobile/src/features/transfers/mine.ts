import type { Transfer } from '@qingtuan/contract/transfers/transfer'
import { isOpenTransfer } from '@qingtuan/domain/transfers/state'
import type { QueryClient } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../../shared/api/client.ts'

/** One’s own transfers, newest first. */
export function useMyTransfers() {
  return useQuery({ ...queries.transfers.mine.queryOptions(), select: ({ items }) => items })
}

export function isOpen({ state }: Transfer): boolean {
  return isOpenTransfer(state)
}

/** After an act: the list and the membership are asked for anew. */
export function refresh(cache: QueryClient): Promise<unknown> {
  return Promise.all([
    cache.invalidateQueries({ queryKey: queries.transfers.key() }),
    cache.invalidateQueries({ queryKey: queries.members.mine.key() }),
  ])
}
