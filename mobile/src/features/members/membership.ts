import type { Client } from '@qingtuan/contract/client'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../../shared/api/client.ts'

export type Membership = NonNullable<Awaited<ReturnType<Client['members']['mine']>>['membership']>

/** One’s own membership; null until an application is approved. */
export function useMembership() {
  return useQuery({
    ...queries.members.mine.queryOptions(),
    select: ({ membership }) => membership,
  })
}
