import type { SignUpView } from '@qingtuan/contract/community-service/views'
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'
import type { ProjectsFilter } from './filters.ts'

export type ProjectRow = Awaited<ReturnType<typeof client.communityService.listProjects>>['items'][number]
export type Project = Awaited<ReturnType<typeof client.communityService.getProject>>
export type ProjectInput = Parameters<typeof client.communityService.publishProject>[0]
export type Participant = Awaited<
  ReturnType<typeof client.communityService.listParticipants>
>['items'][number]

const ROWS_A_PAGE = 50

export function useProjects(filter: ProjectsFilter, cursor: string | undefined) {
  const input = { ...filter, limit: ROWS_A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({
    ...api.communityService.listProjects.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
}

export function useProject(id: string) {
  return useQuery(api.communityService.getProject.queryOptions({ input: { id } }))
}

export function useParticipants(id: string, view: SignUpView) {
  return useInfiniteQuery(
    api.communityService.listParticipants.infiniteOptions({
      input: (cursor: string | undefined) => ({
        id,
        view,
        limit: ROWS_A_PAGE,
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),
  )
}

/** An act changes lists, people and what is shown. */
function useReadAgain<Output>(onDone?: (output: Output) => void) {
  const queries = useQueryClient()
  return (output: Output) => {
    void queries.invalidateQueries({ queryKey: api.communityService.key() })
    onDone?.(output)
  }
}

export function usePublish(onDone: (project: Project) => void) {
  return useSubmission(client.communityService.publishProject, useReadAgain(onDone))
}

export function useChange(onDone: (project: Project) => void) {
  return useSubmission(client.communityService.changeProject, useReadAgain(onDone))
}

export function useCallOff(onDone: (project: Project) => void) {
  return useSubmission(client.communityService.callOffProject, useReadAgain(onDone))
}

export function useRemoval(onDone: (project: Project) => void) {
  return useSubmission(client.communityService.removeParticipant, useReadAgain(onDone))
}

export function useAddLeader(onDone: (project: Project) => void) {
  return useSubmission(client.communityService.addLeader, useReadAgain(onDone))
}

export function useRemoveLeader(onDone: () => void) {
  return useSubmission(client.communityService.removeLeader, useReadAgain(onDone))
}

const CHOICES = 10

/** Active members and serving cadres of the own subtree, by a part of their names. */
export function useLeadersToBe(text: string, isLongEnough: boolean) {
  const members = useQuery({
    ...api.members.list.queryOptions({ input: { text, status: 'active', limit: CHOICES } }),
    enabled: isLongEnough,
    placeholderData: keepPreviousData,
  })
  const cadres = useQuery({
    ...api.cadres.list.queryOptions({ input: { text, scope: 'subtree', shown: 'active', limit: CHOICES } }),
    enabled: isLongEnough,
    placeholderData: keepPreviousData,
  })
  return { members, cadres, isFetching: members.isFetching || cadres.isFetching }
}
