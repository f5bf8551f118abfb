import { endpoints } from '../../platform/http/endpoints.ts'
import { countUnread, listNotices } from './list-notices.ts'
import { markAllRead, markRead } from './mark-read.ts'

const { notices } = endpoints

export const noticeRoutes = {
  list: notices.list.handler(({ input, context }) => listNotices(context.call, input)),
  countUnread: notices.countUnread.handler(({ context }) => countUnread(context.call)),
  markRead: notices.markRead.handler(({ input, context }) => markRead(context.call, input)),
  markAllRead: notices.markAllRead.handler(({ context }) => markAllRead(context.call)),
}
