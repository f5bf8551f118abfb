import type { Me } from '@qingtuan/contract/accounts/me'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import { arrivedAs } from '../../shared/session/use-act-for.ts'
import { addPasskey, logInByPasskey, PasskeyGivenUp } from './passkey.ts'

interface Credentials {
  readonly userName: string
  readonly password: string
  readonly secondFactor?: string
}

export function useLogIn(onDone: () => void) {
  const enter = useEntering(onDone)
  return useMutation({
    mutationFn: async (credentials: Credentials) =>
      arrivedAs(await client.accounts.logIn({ app: 'console', ...credentials })),
    onSuccess: enter,
  })
}

/** To give the question up is no failure. */
export function usePasskeyLogIn(onDone: () => void) {
  const enter = useEntering(onDone)
  return useMutation({ mutationFn: () => orNull(logInByPasskey()), onSuccess: (me) => me && enter(me) })
}

/** Whatever another account left in memory is thrown away first. */
function useEntering(onDone: () => void): (me: Me) => void {
  const queries = useQueryClient()
  return (me) => {
    queries.clear()
    queries.setQueryData(api.accounts.me.queryKey(), me)
    onDone()
  }
}

/** Null when the person gave the browser’s question up. */
async function orNull<Output>(act: Promise<Output>): Promise<Output | null> {
  try {
    return await act
  } catch (failure) {
    if (failure instanceof PasskeyGivenUp) return null
    throw failure
  }
}

/** Opens a limited session to the person on record (FAQ M5), and their only organization with it. */
export function useProof() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (documentTail: string) => arrivedAs(await client.accounts.prove({ documentTail })),
    onSuccess: (me) => queries.setQueryData(api.accounts.me.queryKey(), me),
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

export function usePasskeys() {
  return useQuery(api.accounts.listPasskeys.queryOptions())
}

export function usePasskeyMaking(onDone: () => void) {
  const reread = usePasskeysReread()
  return useMutation({
    mutationFn: (name: string) => orNull(addPasskey(name)),
    onSuccess: (made) => {
      if (made) onDone()
      return reread()
    },
  })
}

export function usePasskeyRemoval(onDone: () => void) {
  const reread = usePasskeysReread()
  return useMutation({
    mutationFn: (id: string) => client.accounts.removePasskey({ id }),
    onSuccess: () => {
      onDone()
      return reread()
    },
  })
}

function usePasskeysReread() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: api.accounts.listPasskeys.key() })
}

export function useLogIns() {
  return useQuery(api.accounts.listLogIns.queryOptions())
}

export type Enrolment = Awaited<ReturnType<typeof client.accounts.readEnrolment>>

/** Read once and not again behind the form: the secret for the authenticator must stay the one that was scanned. */
export function enrolmentQuery(token: string) {
  return {
    ...api.accounts.readEnrolment.queryOptions({ input: { token } }),
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  }
}

export function useEnrolling(onDone: () => void) {
  return useSubmission(client.accounts.enrol, onDone)
}
