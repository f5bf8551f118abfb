import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'

export type Figures = Awaited<ReturnType<typeof client.members.figures>>
export type YearlyReturn = Awaited<ReturnType<typeof client.yearlyReturns.get>>
export type ReturnRow = Awaited<ReturnType<typeof client.yearlyReturns.list>>['items'][number]

export const useFigures = (organizationId: number) =>
  useQuery(api.members.figures.queryOptions({ input: { organizationId } }))

export const useParts = (organizationId: number) =>
  useQuery(api.members.figuresOfParts.queryOptions({ input: { organizationId } }))

export const useFlows = (organizationId: number, fromMonth: string, toMonth: string) =>
  useQuery(api.members.flows.queryOptions({ input: { organizationId, fromMonth, toMonth } }))

export const useReturns = (organizationId: number) =>
  useQuery(api.yearlyReturns.list.queryOptions({ input: { organizationId } }))

export const useYearlyReturn = (organizationId: number, year: number) =>
  useQuery(api.yearlyReturns.get.queryOptions({ input: { organizationId, year } }))

interface Children {
  readonly organizationId: number
  readonly year: number
  readonly only?: 'dropped' | 'unexplained'
  readonly cursor?: string
}

export const useChildReturns = (input: Children) =>
  useQuery(api.yearlyReturns.listChildren.queryOptions({ input }))

/** Says why members became fewer; what is shown follows at once. */
export function useExplain(onDone: () => void) {
  const queries = useQueryClient()
  return useSubmission(client.yearlyReturns.explain, () => {
    void queries.invalidateQueries({ queryKey: api.yearlyReturns.key() })
    onDone()
  })
}
