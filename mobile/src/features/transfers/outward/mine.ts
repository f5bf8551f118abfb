import type { OutwardTransfer } from '@qingtuan/contract/transfers/outward-transfer'
import { OPEN_OUTWARD_STATES } from '@qingtuan/domain/transfers/outward'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../../../shared/api/client.ts'

/** One’s own transfers out of the system, newest first. */
export function useMyOutward() {
  return useQuery({ ...queries.transfers.outwardMine.queryOptions(), select: ({ items }) => items })
}

export function isOutwardOpen({ state }: OutwardTransfer): boolean {
  return OPEN_OUTWARD_STATES.some((open) => open === state)
}
