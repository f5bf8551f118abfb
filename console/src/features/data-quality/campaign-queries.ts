import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useContext } from 'react'
import { api, client } from '../../shared/api/client.ts'
import { useSubmission } from '../../shared/api/use-submission.ts'
import { StaffContext } from '../../shared/session/me.ts'

export type Rectification = Awaited<ReturnType<typeof client.rectifications.list>>['items'][number]
export type Report = Awaited<ReturnType<typeof client.rectifications.report>>

/** Whose report: of one organization’s subtree, or with null of the whole league, for the number officer. */
export interface ReportKey {
  readonly id: string
  readonly organizationId: number | null
}

/**
 * Campaigns are seen alike in an organization’s console and at the desk of the number officer: these are the pages’
 * ways to the one or the other.
 */
export function useCampaignsHere() {
  const isCity = useContext(StaffContext) !== null
  return { isCity, base: isCity ? '/campaigns' : '/data-quality/campaigns' }
}

export function useRectifications() {
  const { isCity } = useCampaignsHere()
  const room = isCity ? api.cityRectifications : api.rectifications
  return useQuery(room.list.queryOptions())
}

const city = ({ id, organizationId }: ReportKey) => ({
  id,
  ...(organizationId === null ? {} : { organizationId }),
})
/** An organization’s own pages always name one; zero is nobody’s. */
const own = ({ id, organizationId }: ReportKey) => ({ id, organizationId: organizationId ?? 0 })

export function useReport(key: ReportKey) {
  const { isCity } = useCampaignsHere()
  return useQuery({
    queryKey: [...(isCity ? api.cityRectifications : api.rectifications).key(), 'report', key],
    queryFn: () =>
      isCity ? client.cityRectifications.report(city(key)) : client.rectifications.report(own(key)),
  })
}

export function useReported(key: ReportKey, cursor: string | undefined) {
  const { isCity } = useCampaignsHere()
  const page = cursor ? { cursor } : {}
  return useQuery({
    queryKey: [...(isCity ? api.cityRectifications : api.rectifications).key(), 'reported', key, page],
    queryFn: () =>
      isCity
        ? client.cityRectifications.listReported({ ...city(key), ...page })
        : client.rectifications.listReported({ ...own(key), ...page }),
  })
}

function useReadCampaignsAgain(onDone: () => void) {
  const queries = useQueryClient()
  return () => {
    for (const room of [api.rectifications, api.cityRectifications])
      void queries.invalidateQueries({ queryKey: room.key() })
    onDone()
  }
}

export function useStart(onDone: () => void) {
  const { isCity } = useCampaignsHere()
  const room = isCity ? client.cityRectifications : client.rectifications
  return useSubmission(room.start, useReadCampaignsAgain(onDone))
}

export function useEnd(onDone: () => void) {
  const { isCity } = useCampaignsHere()
  const room = isCity ? client.cityRectifications : client.rectifications
  return useSubmission(room.end, useReadCampaignsAgain(onDone))
}

/** Has the report written as a file. */
export function useBeginReport(key: ReportKey) {
  const { isCity } = useCampaignsHere()
  const room = isCity ? client.deskExports : client.exports
  return (format: 'xlsx' | 'pdf', options: Parameters<typeof room.begin>[1]) =>
    room.begin({ subject: 'rectificationReport', format, ...city(key) }, options)
}
