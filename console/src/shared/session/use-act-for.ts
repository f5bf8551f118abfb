import type { Me } from '@qingtuan/contract/accounts/me'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { api, client } from '../api/client.ts'

/** A cadre’s only organization is chosen for them when they arrive; later a choice is always theirs. */
export async function arrivedAs(me: Me): Promise<Me> {
  const [only, ...others] = me.consoleAccesses
  if (me.kind !== 'person' || me.passwordChangeRequired || !only || others.length > 0) return me
  await client.cadres.actFor({ organizationId: only.organizationId })
  return client.accounts.me()
}

/** Chooses the organization to act for; nothing that was read for the last one stays. */
export function useActFor() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async (organizationId: number) => {
      await client.cadres.actFor({ organizationId })
      return client.accounts.me()
    },
    onSuccess: async (me) => {
      await navigate('/', { replace: true })
      queries.removeQueries({ predicate: ({ queryHash }) => !queryHash.includes('"me"') })
      queries.setQueryData(api.accounts.me.queryKey(), me)
    },
    onError: () => queries.invalidateQueries({ queryKey: api.accounts.me.key() }),
  })
}
