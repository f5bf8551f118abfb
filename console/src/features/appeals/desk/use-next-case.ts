import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useNavigate } from 'react-router'
import { api, client } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'
import { useTexts } from '../../../shared/texts/texts.ts'
import { deskTexts } from './desk-texts.ts'

/** Takes the case that is due first and opens it, even the one on the screen; says so when there is none. */
export function useNextCase() {
  const say = useTexts(deskTexts)
  const navigate = useNavigate()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const next = useSubmission(
    (_: null, options) => client.appeals.claimNext(undefined, options),
    ({ id }) => {
      void queries.invalidateQueries({ queryKey: api.appeals.key() })
      if (id) void navigate(`/appeals/${id}`)
      else void message.info(say('none'))
    },
  )
  return {
    take: () => {
      if (!next.isPending) next.mutate(null)
    },
    isPending: next.isPending,
    error: next.error,
  }
}
