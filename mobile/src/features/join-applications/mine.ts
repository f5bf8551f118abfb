import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import type { QueryClient } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../../shared/api/client.ts'
import { meKey } from '../../shared/session/me.ts'

export const mineKey = queries.joinApplications.mine.key()

/** One’s own applications, newest first. */
export function useMyJoinApplications() {
  return useQuery({ ...queries.joinApplications.mine.queryOptions(), select: ({ items }) => items })
}

export function isOpen({ state }: JoinApplication): boolean {
  return state === 'pending' || state === 'returned'
}

/** After an act: the list, and what 我的 says of open applications, are asked for anew. */
export function refresh(cache: QueryClient): Promise<unknown> {
  return Promise.all([
    cache.invalidateQueries({ queryKey: mineKey }),
    cache.invalidateQueries({ queryKey: meKey }),
    cache.invalidateQueries({ queryKey: queries.members.mine.key() }),
  ])
}

/** Since when the present holder has it. */
export function heldSince({ steps, submittedAt }: JoinApplication): string {
  return (
    steps.findLast(({ act }) => act === 'redirect' || act === 'mend' || act === 'return')?.at ?? submittedAt
  )
}
