import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useContext } from 'react'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import { ASK_AGAIN_MS, isAtWork } from '../../shared/long-task/is-at-work.ts'
import { StaffContext } from '../../shared/session/me.ts'

export type ExportTask = Awaited<ReturnType<typeof client.exports.get>>

const EXPORTS_A_PAGE = 20

/** An organization’s exports, or those of the number officer at the desk. */
function useExportsHere() {
  const isDesk = useContext(StaffContext) !== null
  return isDesk
    ? { list: api.deskExports.list, cancel: client.deskExports.cancel, base: '/api/desk/exports' }
    : { list: api.exports.list, cancel: client.exports.cancel, base: '/api/exports' }
}

/** Where the file of one is. */
export function useFileAddress(id: string): string {
  return `${useExportsHere().base}/${id}/file`
}

export function useExports(cursor: string | undefined) {
  const { list } = useExportsHere()
  const input = { limit: EXPORTS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({
    ...list.queryOptions({ input }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isAtWork) ? ASK_AGAIN_MS : false),
  })
}

function useReadAgain() {
  const queries = useQueryClient()
  return () => {
    for (const room of [api.exports, api.deskExports])
      void queries.invalidateQueries({ queryKey: room.key() })
  }
}

export const useExport = () => useSubmission(client.exports.begin, useReadAgain())

export function useCancelling() {
  const { cancel } = useExportsHere()
  return useSubmission(cancel, useReadAgain())
}
