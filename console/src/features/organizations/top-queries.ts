import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'

const A_PAGE = 50

export type NewTopOrganization = Parameters<typeof client.organizations.createTop>[0]

export function useTopOrganizations() {
  return useInfiniteQuery(
    api.organizations.listTop.infiniteOptions({
      input: (cursor: string | undefined) => ({ limit: A_PAGE, ...(cursor ? { cursor } : {}) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
}

export function useTopCreation(onDone: (created: { shortName: string; userName: string }) => void) {
  const queries = useQueryClient()
  return useSubmission(client.organizations.createTop, ({ userName }, { shortName }) => {
    onDone({ shortName, userName })
    void queries.invalidateQueries({ queryKey: api.organizations.listTop.key() })
  })
}
