import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import type { TransfersFilter } from './transfers-filter.ts'

export type TransferRow = Awaited<ReturnType<typeof client.transfers.list>>['items'][number]
export type TransferDetail = Awaited<ReturnType<typeof client.transfers.get>>
export type Outcome = Awaited<ReturnType<typeof client.transfers.approveMany>>['items'][number]

const TRANSFERS_A_PAGE = 50

/** The page before stays in view until the next is here. */
export function useTransfers(filter: TransfersFilter, cursor: string | undefined) {
  const input = { ...filter, limit: TRANSFERS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({ ...api.transfers.list.queryOptions({ input }), placeholderData: keepPreviousData })
}

export function useTransfer(id: string) {
  return useQuery(api.transfers.get.queryOptions({ input: { id } }))
}

/** The member whose transfer is to be started. */
export function useMemberToMove(id: string | undefined) {
  return useQuery({ ...api.members.get.queryOptions({ input: { id: id ?? '' } }), enabled: id !== undefined })
}

/** A step changes lists, rolls and figures alike. */
function useReadAgain() {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: api.transfers.key() })
    void queries.invalidateQueries({ queryKey: api.members.key() })
  }
}

type Transfers = typeof client.transfers
/** The writes that answer with the transfer as it is afterwards. */
type Act =
  | 'approveOut'
  | 'approveIn'
  | 'assign'
  | 'refuse'
  | 'mediate'
  | 'withdraw'
  | 'resume'
  | 'startFor'
  | 'invite'

export function useTransferAct<Name extends Act>(name: Name, onDone: (done: TransferDetail) => void) {
  const readAgain = useReadAgain()
  const act = (input: Parameters<Transfers[Name]>[0], options?: object) =>
    (client.transfers[name] as (input: unknown, options?: object) => Promise<TransferDetail>)(input, options)
  return useSubmission(act, (done: TransferDetail) => {
    readAgain()
    onDone(done)
  })
}

export function useApprovals() {
  return useSubmission(client.transfers.approveMany, useReadAgain())
}
