import type { FindingOrder } from '@qingtuan/contract/community-service/views'
import type { Coordinates } from '@qingtuan/domain/community-service/coordinates'
import type { ServiceKind } from '@qingtuan/domain/community-service/kind'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { client } from '../../../shared/api/client.ts'
import { queries } from '../../../shared/api/client.ts'

type Client = typeof client
export type FoundProject = Awaited<ReturnType<Client['communityService']['findProjects']>>['items'][number]
export type MemberProject = Awaited<ReturnType<Client['communityService']['viewProject']>>
export type ProjectFacts = Awaited<ReturnType<Client['communityService']['led']>>['items'][number]

export interface Wish {
  readonly order: FindingOrder
  readonly near: Coordinates | null
  readonly kind: ServiceKind | null
  readonly text: string
}

const PROJECTS_A_PAGE = 20

export function useFound({ order, near, kind, text }: Wish) {
  const asked = {
    order: order === 'near' && near === null ? ('time' as const) : order,
    ...(order === 'near' && near ? { near } : {}),
    ...(kind ? { kind } : {}),
    ...(text ? { text } : {}),
    limit: PROJECTS_A_PAGE,
  }
  return useInfiniteQuery({
    ...queries.communityService.findProjects.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...asked, ...(cursor ? { cursor } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
    placeholderData: keepPreviousData,
  })
}

/** The soonest to sign up for, for the home page. */
export function useSoonest(limit: number, isOpen: boolean) {
  const input = { order: 'time' as const, limit }
  return useQuery({ ...queries.communityService.findProjects.queryOptions({ input }), enabled: isOpen })
}

export function useOneProject(id: string) {
  return useQuery(queries.communityService.viewProject.queryOptions({ input: { id } }))
}

export function useMine(when: 'coming' | 'past') {
  return useInfiniteQuery(
    queries.communityService.mine.infiniteOptions({
      input: (cursor: string | undefined) => ({
        when,
        limit: PROJECTS_A_PAGE,
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  )
}

export function useLed() {
  return useQuery({ ...queries.communityService.led.queryOptions(), select: ({ items }) => items })
}
