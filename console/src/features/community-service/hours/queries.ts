import type { CheckInSide } from '@qingtuan/domain/community-service/side'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'

export type Attendance = Awaited<ReturnType<typeof client.communityService.attendance>>
/** Somebody with a place. */
export type Listed = Attendance['items'][number]
export type HoursTable = Awaited<ReturnType<typeof client.communityService.hours>>
export type HoursRow = HoursTable['items'][number]
export type Code = Awaited<ReturnType<typeof client.communityService.showCode>>

const SECOND_MS = 1000
const ASKED_AGAIN_MS = 15_000

export function useAttendance(id: string) {
  return useQuery({
    ...api.communityService.attendance.queryOptions({ input: { id } }),
    refetchInterval: ASKED_AGAIN_MS,
  })
}

/** The code of this half minute, and the next one as soon as it is due. */
export function useCode(id: string, side: CheckInSide) {
  return useQuery({
    ...api.communityService.showCode.queryOptions({ input: { id, side } }),
    gcTime: 0,
    staleTime: 0,
    retry: false,
    refetchInterval: ({ state }) => (state.data?.seconds ?? 5) * SECOND_MS,
    refetchOnReconnect: 'always',
    refetchOnWindowFocus: 'always',
  })
}

export function useHours(id: string) {
  return useQuery(api.communityService.hours.queryOptions({ input: { id } }))
}

export function useServiceFigures(organizationId: number, year: number) {
  const input = { organizationId, year }
  return useQuery({
    ...api.communityService.figures.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
}

/** An act changes the list, the hours and the project. */
function useReadAgain(onDone?: () => void) {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: api.communityService.key() })
    onDone?.()
  }
}

export function useTick() {
  return useSubmission(client.communityService.tick, useReadAgain())
}

export function useConfirmHours(onDone: () => void) {
  return useSubmission(client.communityService.confirmHours, useReadAgain(onDone))
}

export function useCorrectHours(onDone: () => void) {
  return useSubmission(client.communityService.correctHours, useReadAgain(onDone))
}
