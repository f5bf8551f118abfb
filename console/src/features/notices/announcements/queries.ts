import type { AnnouncementView } from '@qingtuan/contract/notices/announcement-views'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, client } from '../../../shared/api/client.ts'
import { useSubmission } from '../../../shared/api/use-submission.ts'
import type { ReceiversFilter } from './filters.ts'

const { announcements } = client

export type AnnouncementRow = Awaited<ReturnType<typeof announcements.list>>['items'][number]
export type Announcement = Awaited<ReturnType<typeof announcements.get>>
export type Part = Awaited<ReturnType<typeof announcements.listParts>>['items'][number]
export type Receiver = Awaited<ReturnType<typeof announcements.listReceivers>>['items'][number]
export type Template = Awaited<ReturnType<typeof announcements.listTemplates>>['items'][number]
export type Preview = Awaited<ReturnType<typeof announcements.preview>>
export type Entries = Parameters<typeof announcements.send>[0]

const A_PAGE = 30
const LOOK_AGAIN_MS = 3000
/** Figures over all receivers are counted anew each time. */
const COUNT_AGAIN_MS = 15_000

type Standing = Pick<AnnouncementRow, 'state' | 'dueAt'>

/** What is on its way is looked at again until it has arrived. */
const isUnderWay = ({ state, dueAt }: Standing) =>
  state === 'sending' || (state === 'waiting' && Date.parse(dueAt) <= Date.now())

/** The page before stays in view until the next is here. */
export function useAnnouncements(view: AnnouncementView, cursor: string | undefined) {
  const input = { view, limit: A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({
    ...api.announcements.list.queryOptions({ input }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? LOOK_AGAIN_MS : false),
  })
}

export function useAnnouncement(id: string) {
  return useQuery({
    ...api.announcements.get.queryOptions({ input: { id } }),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? COUNT_AGAIN_MS : false),
  })
}

export function useParts(id: string, within: string | undefined) {
  const input = { id, ...(within ? { within } : {}) }
  return useQuery({
    ...api.announcements.listParts.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
}

export function useReceivers(id: string, filter: ReceiversFilter, cursor: string | undefined) {
  const input = { id, ...filter, limit: A_PAGE, ...(cursor ? { cursor } : {}) }
  return useQuery({
    ...api.announcements.listReceivers.queryOptions({ input }),
    placeholderData: keepPreviousData,
  })
}

function useRefreshed() {
  const queries = useQueryClient()
  return () => void queries.invalidateQueries({ queryKey: api.announcements.key() })
}

/** Changes nothing, so that nothing is read again. */
export function usePreview(onDone: (preview: Preview) => void) {
  return useSubmission(announcements.preview, onDone)
}

export function useSend(onDone: (sent: Announcement) => void) {
  const refreshed = useRefreshed()
  return useSubmission(announcements.send, (sent) => {
    refreshed()
    onDone(sent)
  })
}

export function useWithdraw() {
  return useSubmission(announcements.withdraw, useRefreshed())
}

export function useRemind() {
  return useSubmission(announcements.remind, useRefreshed())
}

export function useTemplates() {
  return useQuery(api.announcements.listTemplates.queryOptions())
}

const afterwards = (refreshed: () => void, onDone: () => void) => () => {
  refreshed()
  onDone()
}

export function useAddTemplate(onDone: () => void) {
  return useSubmission(announcements.addTemplate, afterwards(useRefreshed(), onDone))
}

export function useChangeTemplate(onDone: () => void) {
  return useSubmission(announcements.changeTemplate, afterwards(useRefreshed(), onDone))
}

export function useRemoveTemplate(onDone: () => void) {
  return useSubmission(announcements.removeTemplate, afterwards(useRefreshed(), onDone))
}

export function useReceived(id: string) {
  return useQuery(api.announcements.received.queryOptions({ input: { id } }))
}

/** The bell counts one fewer. */
function useNoted() {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: api.notices.key() })
    void queries.invalidateQueries({ queryKey: api.announcements.received.key() })
  }
}

export function useMarkRead() {
  return useSubmission(announcements.markRead, useNoted())
}

export function useConfirm() {
  return useSubmission(announcements.confirm, useNoted())
}
