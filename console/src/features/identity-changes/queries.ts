import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'

export type IdentityChangeRow = Awaited<ReturnType<typeof client.identityChanges.list>>['items'][number]
export type IdentityChange = Awaited<ReturnType<typeof client.identityChanges.get>>

export function useIdentityChanges(
  state: IdentityChangeRow['state'] | undefined,
  cursor: string | undefined,
) {
  const input = { limit: 50, ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) }
  return useQuery({ ...api.identityChanges.list.queryOptions({ input }), placeholderData: keepPreviousData })
}

export function useIdentityChange(id: string) {
  return useQuery(api.identityChanges.get.queryOptions({ input: { id } }))
}

export function useMember(id: string) {
  return useQuery(api.members.get.queryOptions({ input: { id } }))
}

/** Each opening is a look in the audit trail, so nothing but asking opens it. */
export function useEvidence(id: string, isWanted: boolean) {
  return useQuery({
    queryKey: ['identity-change-evidence', id],
    queryFn: () => openEvidence(id),
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}

interface EvidencePhoto {
  readonly place: number
  readonly photo: Blob
}

async function openEvidence(id: string): Promise<{ documentNumber: string; photos: EvidencePhoto[] }> {
  const { tickets, documentNumber } = await client.identityChanges.openEvidence({ id })
  const open = async (ticket: string, index: number) => ({
    place: index + 1,
    photo: await client.identityChanges.photo({ ticket }),
  })
  const photos = await Promise.all(tickets.map(open))
  return { documentNumber, photos }
}

function useReadAgain() {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: api.identityChanges.key() })
    void queries.invalidateQueries({ queryKey: api.members.key() })
  }
}

export function useAsking(onDone: (id: string) => void) {
  const readAgain = useReadAgain()
  return useSubmission(client.identityChanges.ask, ({ id }) => {
    readAgain()
    onDone(id)
  })
}

export function useApproval() {
  return useSubmission(client.identityChanges.approve, useReadAgain())
}

export function useRefusal() {
  return useSubmission(client.identityChanges.refuse, useReadAgain())
}

export function useWithdrawal() {
  return useSubmission(client.identityChanges.withdraw, useReadAgain())
}
