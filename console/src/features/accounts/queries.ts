import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'

interface Credentials {
  readonly userName: string
  readonly password: string
  readonly secondFactor?: string
}

/** Whatever another account left in memory is thrown away first. */
export function useLogIn(onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (credentials: Credentials) => client.accounts.logIn({ app: 'console', ...credentials }),
    onSuccess: (me) => {
      queries.clear()
      queries.setQueryData(api.accounts.me.queryKey(), me)
      onDone()
    },
  })
}

export function useOrganizationPasswordReset(onDone: () => void) {
  return useSubmission(client.accounts.resetOrganizationPassword, onDone)
}

export function usePasswordChange(onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (input: { current: string; next: string }) => client.accounts.changePassword(input),
    onSuccess: async () => {
      onDone()
      await queries.invalidateQueries({ queryKey: api.accounts.key() })
    },
  })
}

export function useSessions() {
  return useQuery(api.accounts.listSessions.queryOptions())
}

export function useSessionEnd(onDone: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => client.accounts.endSession({ id }),
    onSuccess: () => {
      onDone()
      return queries.invalidateQueries({ queryKey: api.accounts.listSessions.key() })
    },
  })
}

export function useLogOutEverywhere(onDone: () => void) {
  return useMutation({ mutationFn: () => client.accounts.logOutEverywhere(), onSuccess: onDone })
}
