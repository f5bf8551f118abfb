import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { client } from '../../shared/api/client.ts'
import { api } from '../../shared/api/client.ts'
import type { MembersFilter } from './members-filter.ts'

export type MemberRow = Awaited<ReturnType<typeof client.members.list>>['items'][number]
export type MemberDetail = Awaited<ReturnType<typeof client.members.get>>

const MEMBERS_A_PAGE = 50

/** The page before stays in view until the next is here. */
export function useMembers(filter: MembersFilter, cursor: string | undefined) {
  const input = { ...filter, limit: MEMBERS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({ ...api.members.list.queryOptions({ input }), placeholderData: keepPreviousData })
}

export function useMember(id: string) {
  return useQuery(api.members.get.queryOptions({ input: { id } }))
}
