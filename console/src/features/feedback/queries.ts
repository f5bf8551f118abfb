import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import type { InboxFilter } from './filters.ts'

export type FeedbackRow = Awaited<ReturnType<typeof client.feedback.list>>['items'][number]
export type FeedbackDetail = Awaited<ReturnType<typeof client.feedback.get>>
export type SentFeedback = Awaited<ReturnType<typeof client.feedback.mine>>['items'][number]
export type CannedAnswer = Awaited<ReturnType<typeof client.feedback.listCanned>>['items'][number]

const ROWS_A_PAGE = 50

export function useInbox(filter: InboxFilter, cursor: string | undefined) {
  const input = { ...filter, limit: ROWS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({ ...api.feedback.list.queryOptions({ input }), placeholderData: keepPreviousData })
}

export function useFeedback(id: string) {
  return useQuery(api.feedback.get.queryOptions({ input: { id } }))
}

export function useFeedbackCounts() {
  return useQuery(api.feedback.counts.queryOptions())
}

/** What this organization has sent, newest first. */
export function useSent() {
  return useQuery(api.feedback.mine.queryOptions())
}

export function useCanned() {
  return useQuery(api.feedback.listCanned.queryOptions())
}

/** An act changes lists, counts and what is shown. */
function useReadAgain(onDone?: () => void) {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: api.feedback.key() })
    onDone?.()
  }
}

export function useAct(act: 'answer' | 'escalate' | 'resolve', onDone: () => void) {
  const call = (input: { id: string; text: string }, options: Parameters<typeof client.feedback.answer>[1]) =>
    client.feedback[act](input, options)
  return useSubmission(call, useReadAgain(onDone))
}

export function useSend(onDone: () => void) {
  return useSubmission(client.feedback.send, useReadAgain(onDone))
}

export function useReopen(onDone: () => void) {
  return useSubmission(client.feedback.reopen, useReadAgain(onDone))
}

export function useAddCanned(onDone: () => void) {
  return useSubmission(client.feedback.addCanned, useReadAgain(onDone))
}

export function useChangeCanned(onDone: () => void) {
  return useSubmission(client.feedback.changeCanned, useReadAgain(onDone))
}

export function useRemoveCanned(onDone: () => void) {
  return useSubmission(client.feedback.removeCanned, useReadAgain(onDone))
}
