import type { Client } from '@qingtuan/contract/client'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { useSubmission } from '../../../shared/api/submission.ts'
import { leave } from '../../../shared/session/me.ts'

/** Ends this session, or all of them. */
export function useLogOut(send: (client: Client) => Promise<unknown> = ({ accounts }) => accounts.logOut()) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { submit, pending, failure } = useSubmission({
    send: (client, _: undefined) => send(client),
    onDone: () => {
      navigate('/log-in', { replace: true })
      leave(cache)
    },
  })
  return { logOut: submit, pending, failure }
}
