import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'
import { keepFile } from '../../../shared/keep-file.ts'
import type { OutwardFilter } from './outward-filter.ts'

export type Outward = Awaited<ReturnType<typeof client.transfers.getOutward>>

const A_PAGE = 50

export function useOutwardList(filter: OutwardFilter, cursor: string | undefined) {
  const input = { ...filter, limit: A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({ ...api.transfers.listOutward.queryOptions({ input }), placeholderData: keepPreviousData })
}

export function useOutward(id: string) {
  return useQuery(api.transfers.getOutward.queryOptions({ input: { id } }))
}

type Transfers = typeof client.transfers
type Act =
  | 'approveOutward'
  | 'issueLetter'
  | 'confirmReturnSlip'
  | 'returnLetter'
  | 'refuseOutward'
  | 'withdrawOutward'
  | 'resumeOutward'
  | 'startOutwardFor'

export function useOutwardAct<Name extends Act>(name: Name, onDone: (done: Outward) => void) {
  const queries = useQueryClient()
  const act = (input: Parameters<Transfers[Name]>[0], options?: object) =>
    (client.transfers[name] as (input: unknown, options?: object) => Promise<Outward>)(input, options)
  return useSubmission(act, (done: Outward) => {
    void queries.invalidateQueries({ queryKey: api.transfers.key() })
    void queries.invalidateQueries({ queryKey: api.members.key() })
    onDone(done)
  })
}

/** Every asking is a look in the trail, so it is asked for once and not kept. */
export function useSlipPhoto(id: string) {
  return useMutation({ mutationFn: () => client.transfers.slipPhoto({ id }) })
}

/** Fetches the letter and hands it to the browser as a file. */
export function useLetter(name: string) {
  return useMutation({
    mutationFn: (id: string) => client.transfers.printLetter({ id }),
    onSuccess: (file) => keepFile(file, `${name}.pdf`),
  })
}
