import { useQuery } from '@tanstack/react-query'
import type { client } from '../../shared/api/client.ts'
import { api } from '../../shared/api/client.ts'

export type Figures = Awaited<ReturnType<typeof client.members.figures>>

export function useFigures(organizationId: number) {
  return useQuery(api.members.figures.queryOptions({ input: { organizationId } }))
}
