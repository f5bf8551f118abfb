import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { client } from '../api/client.ts'

/** Leaves first and forgets then, so that no page asks again in between. */
export function useLogOut() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => client.accounts.logOut(),
    onSuccess: async () => {
      await navigate('/log-in', { replace: true, state: { notice: 'loggedOut' } })
      queries.clear()
    },
  })
}
