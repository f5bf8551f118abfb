import type { OwnNumberCorrection } from '@qingtuan/contract/number-cases/correction'
import type { QueryClient } from '@tanstack/react-query'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../../shared/api/client.ts'

export interface NumberOfMember {
  readonly memberNumber: string
  readonly numberDisputed: boolean
  readonly joinedOn: string
  readonly place: { readonly shortName: string }
}

/** One’s own correction requests, newest first. */
export function useMyCorrections() {
  return useQuery({ ...queries.numberCases.mine.queryOptions(), select: ({ items }) => items })
}

export function isOpen({ state }: OwnNumberCorrection): boolean {
  return state === 'pending' || state === 'returned'
}

/** After an act: the requests and the membership are asked for anew. */
export function refresh(cache: QueryClient): Promise<unknown> {
  return Promise.all([
    cache.invalidateQueries({ queryKey: queries.numberCases.mine.key() }),
    cache.invalidateQueries({ queryKey: queries.members.mine.key() }),
  ])
}
