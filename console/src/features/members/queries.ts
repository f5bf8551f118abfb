import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import type { AskedFilter } from './members-filter.ts'

export type MemberRow = Awaited<ReturnType<typeof client.members.list>>['items'][number]
export type MemberDetail = Awaited<ReturnType<typeof client.members.get>>
export type PasswordReset = Awaited<ReturnType<typeof client.members.resetPassword>>

const MEMBERS_A_PAGE = 50

/** The page before stays in view until the next is here. */
export function useMembers(filter: AskedFilter, cursor: string | undefined) {
  const input = { ...filter, limit: MEMBERS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({ ...api.members.list.queryOptions({ input }), placeholderData: keepPreviousData })
}

export function useMember(id: string) {
  return useQuery(api.members.get.queryOptions({ input: { id } }))
}

/** Reads a member anew because somebody asks for it. */
export function useMemberAgain(id: string, onDone: () => void) {
  const queries = useQueryClient()
  const { queryKey } = api.members.get.queryOptions({ input: { id } })
  return useMutation({
    mutationFn: () => queries.refetchQueries({ queryKey, exact: true }, { throwOnError: true }),
    onSuccess: onDone,
  })
}

/** Nothing of it is kept: the answer may hold a password. */
export function usePasswordReset() {
  return useMutation({
    mutationFn: (input: Parameters<typeof client.members.resetPassword>[0]) =>
      client.members.resetPassword(input),
    gcTime: 0,
  })
}

/** What changes a member changes the roll and its figures. */
function useReadAgain(onDone: () => void) {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: api.members.key() })
    onDone()
  }
}

export function useRecordEdit(onDone: () => void) {
  return useSubmission(client.members.edit, useReadAgain(onDone))
}

export function useLeaving(onDone: () => void) {
  return useSubmission(client.members.leave, useReadAgain(onDone))
}

export function useRestoring(onDone: () => void) {
  return useSubmission(client.members.restore, useReadAgain(onDone))
}

/** Nothing of it is kept: the answer is a whole number. */
export function useReveal() {
  return useMutation({
    mutationFn: (input: Parameters<typeof client.members.reveal>[0]) => client.members.reveal(input),
    gcTime: 0,
  })
}
