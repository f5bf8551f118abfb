import { NOTICE_KINDS } from '@qingtuan/domain/notices/kind'
import { z } from 'zod'
import { endpoint } from './procedure.ts'
import { done, instant, recordId } from './shared/field.ts'
import { pageOf, pageQuery } from './shared/page.ts'

/** One notice; its sentence is `NOTICE_SENTENCES` of the kind with the facts filled in. */
export const notice = z.object({
  id: recordId,
  kind: z.enum(NOTICE_KINDS),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Path in the receiver’s app where the matter stands. */
  link: z.string().nullable(),
  at: instant,
  readAt: instant.nullable(),
})

const list = endpoint({
  id: 'notices.list',
  who: 'signedIn',
  method: 'GET',
  path: '/notices',
  summary: 'What the person or the organization that asks was told, newest first',
})
  .input(z.object({ unread: z.enum(['only']).optional(), ...pageQuery }))
  .output(pageOf(notice))

const countUnread = endpoint({
  id: 'notices.countUnread',
  who: 'signedIn',
  method: 'GET',
  path: '/notices/unread-count',
  summary: 'How many notices were not opened yet; counted up to 100',
}).output(z.object({ count: z.number().int() }))

const markRead = endpoint({
  id: 'notices.markRead',
  who: 'signedIn',
  method: 'POST',
  path: '/notices/{id}/reading',
  summary: 'Note that a notice was opened; the first time stays',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(done)

const markAllRead = endpoint({
  id: 'notices.markAllRead',
  who: 'signedIn',
  method: 'POST',
  path: '/notices/readings',
  summary: 'Note that all notices were opened',
}).output(done)

export const notices = { list, countUnread, markRead, markAllRead }
