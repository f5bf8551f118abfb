import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import type { CasesFilter, CorrectionsFilter } from './filters.ts'

export type CorrectionRow = Awaited<ReturnType<typeof client.numberCases.listCorrections>>['items'][number]
export type CorrectionDetail = Awaited<ReturnType<typeof client.numberCases.getCorrection>>
export type CaseRow = Awaited<ReturnType<typeof client.numberCases.list>>['items'][number]
export type CaseDetail = Awaited<ReturnType<typeof client.numberCases.get>>
export type CaseOutcome = Awaited<ReturnType<typeof client.numberCases.collect>>['items'][number]

const ROWS_A_PAGE = 50

export function useCorrections(filter: CorrectionsFilter, cursor: string | undefined) {
  const input = { ...filter, limit: ROWS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({
    ...api.numberCases.listCorrections.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
}

export function useCorrection(id: string) {
  return useQuery(api.numberCases.getCorrection.queryOptions({ input: { id } }))
}

export function useCases(filter: CasesFilter, cursor: string | undefined) {
  const input = { ...filter, limit: ROWS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({ ...api.numberCases.list.queryOptions({ input }), placeholderData: keepPreviousData })
}

export function useCase(id: string) {
  return useQuery(api.numberCases.get.queryOptions({ input: { id } }))
}

export function useNumberCounts() {
  return useQuery(api.numberCases.counts.queryOptions())
}

/** An act changes lists, counts and rolls alike. */
function useReadAgain(onDone?: () => void) {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: api.numberCases.key() })
    void queries.invalidateQueries({ queryKey: api.members.key() })
    onDone?.()
  }
}

export function useApproveCorrection(onDone: () => void) {
  return useSubmission(client.numberCases.approveCorrection, useReadAgain(onDone))
}

export function useReturnCorrection(onDone: () => void) {
  return useSubmission(client.numberCases.returnCorrection, useReadAgain(onDone))
}

export function useWithdrawCase(onDone: () => void) {
  return useSubmission(client.numberCases.withdraw, useReadAgain(onDone))
}

export function useAddPhoto(onDone: () => void) {
  return useSubmission(client.numberCases.addPhoto, useReadAgain(onDone))
}

export function usePass(act: 'collect' | 'escalate') {
  return useSubmission(client.numberCases[act], useReadAgain())
}
