import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import type { ChildFilter } from './child-filter.ts'

export type CheckedCode = Awaited<ReturnType<typeof client.organizations.checkRegistrationCode>>
export type RegisteredOrganization = Awaited<ReturnType<typeof client.organizations.registerWithCode>>
export type RegistrationCode = Awaited<ReturnType<typeof client.organizations.issueRegistrationCode>>
export type OrganizationDetail = Awaited<ReturnType<typeof client.organizations.get>>
export type OrganizationRow = Awaited<ReturnType<typeof client.organizations.listChildren>>['items'][number]

const CODES_A_PAGE = 20
const CHILDREN_A_PAGE = 50

export function useCodeCheck(onDone: (checked: CheckedCode) => void) {
  return useMutation({
    mutationFn: (code: string) => client.organizations.checkRegistrationCode({ code }),
    onSuccess: onDone,
  })
}

export function useRegistration(onDone: (registered: RegisteredOrganization) => void) {
  return useSubmission(client.organizations.registerWithCode, onDone)
}

export function useCompletion(onDone: () => void) {
  const queries = useQueryClient()
  return useSubmission(client.organizations.completeFirstLogIn, (me) => {
    onDone()
    queries.setQueryData(api.accounts.me.queryKey(), me)
  })
}

export function useOrganization(id: number) {
  return useQuery(api.organizations.get.queryOptions({ input: { id } }))
}

export function useChildren(id: number, { find, ...filter }: ChildFilter) {
  const wish = { ...filter, ...(find ? { text: find } : {}) }
  return useInfiniteQuery(
    api.organizations.listChildren.infiniteOptions({
      input: (cursor: string | undefined) => ({
        id,
        ...wish,
        limit: CHILDREN_A_PAGE,
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
}

export function useRegistrationCodes(organizationId: number) {
  return useInfiniteQuery(
    api.organizations.listRegistrationCodes.infiniteOptions({
      input: (cursor: string | undefined) => ({
        organizationId,
        limit: CODES_A_PAGE,
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
}

export function useCodeIssue(onDone: (code: RegistrationCode) => void) {
  const queries = useQueryClient()
  return useSubmission(client.organizations.issueRegistrationCode, (code) => {
    onDone(code)
    void queries.invalidateQueries({ queryKey: api.organizations.listRegistrationCodes.key() })
  })
}

export function useCodeWithdrawal(onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.organizations.withdrawRegistrationCode({ id }),
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: api.organizations.listRegistrationCodes.key() }),
  })
}
