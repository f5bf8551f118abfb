import type { CallContext } from '@qingtuan/contract/client'
import { refusalOf } from '@qingtuan/contract/client'
import type { RefusalCode } from '@qingtuan/domain/shared/refusal'
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import type { client } from '../../../shared/api/client.ts'
import { api } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'
import type { QueueFilter } from './queue-filter.ts'

export type AppealRow = Awaited<ReturnType<typeof client.appeals.list>>['items'][number]
export type AppealCase = Awaited<ReturnType<typeof client.appeals.get>>
export type AppealFigures = Awaited<ReturnType<typeof client.appeals.figures>>

const ROWS_A_PAGE = 50

export function useQueue(filter: QueueFilter) {
  const options = api.appeals.list.infiniteOptions({
    input: (cursor: string | undefined) => ({ ...filter, limit: ROWS_A_PAGE, ...(cursor ? { cursor } : {}) }),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
  return useInfiniteQuery({ ...options, placeholderData: keepPreviousData })
}

/** Not asked again by a clock: that would keep an abandoned desk logged in. */
export function useCounts() {
  return useQuery(api.appeals.counts.queryOptions())
}

export function useCase(id: string) {
  return useQuery(api.appeals.get.queryOptions({ input: { id }, staleTime: 0 }))
}

export function useFigures(from: string, to: string) {
  return useQuery({
    ...api.appeals.figures.queryOptions({ input: { from, to } }),
    placeholderData: keepPreviousData,
  })
}

/** What says that the case is not as it is shown. */
const OUTDATED: ReadonlySet<RefusalCode | undefined> = new Set<RefusalCode>([
  'appeal.notOpen',
  'appeal.notClaimed',
  'appeal.claimedByOther',
  'appeal.sameReviewer',
  'appeal.noRecord',
  'phone.taken',
])

type Call<Input> = (input: Input, options: { context: CallContext }) => Promise<AppealCase>

/** An act on one case: its answer is the case as it stands now; queue and counts are read again. */
export function useAct<Input extends { readonly id: string }>(
  call: Call<Input>,
  onDone?: (appeal: AppealCase) => void,
) {
  const queries = useQueryClient()
  const caseKey = (id: string) => api.appeals.get.queryKey({ input: { id } })
  const act: Call<Input> = async (input, options) => {
    try {
      return await call(input, options)
    } catch (error) {
      if (OUTDATED.has(refusalOf(error)?.code))
        void queries.invalidateQueries({ queryKey: caseKey(input.id) })
      throw error
    }
  }
  return useSubmission(act, (appeal, { id }) => {
    queries.setQueryData(caseKey(id), appeal)
    void queries.invalidateQueries({ queryKey: api.appeals.list.key() })
    void queries.invalidateQueries({ queryKey: api.appeals.counts.key() })
    void queries.invalidateQueries({ queryKey: api.appeals.figures.key() })
    onDone?.(appeal)
  })
}
