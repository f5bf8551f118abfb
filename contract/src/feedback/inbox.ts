import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { recordId, token } from '../shared/field.ts'
import { pageOf, pageQuery } from '../shared/page.ts'
import { feedbackDetail, feedbackRow, feedbackState, feedbackText } from './feedback.ts'
import { FEEDBACK_VIEWS } from './views.ts'

const byId = z.object({ id: recordId })

/** Lives in the page’s URL. `text` finds a number, or the beginning of a reporter’s name. */
export const feedbackFilter = z.object({
  view: z.enum(FEEDBACK_VIEWS).default('waiting'),
  state: feedbackState.optional(),
  text: z.string().trim().max(100).optional(),
})

export const list = endpoint({
  id: 'feedback.list',
  who: 'signedIn',
  method: 'GET',
  path: '/feedback',
  summary:
    'The inbox of one’s organization, or of the administrators: longest waiting first, others newest first',
})
  .input(feedbackFilter.extend(pageQuery))
  .output(pageOf(feedbackRow))

const count = z.number().int()

export const counts = endpoint({
  id: 'feedback.counts',
  who: 'signedIn',
  method: 'GET',
  path: '/feedback-counts',
  summary: 'What waits in this inbox',
}).output(z.object({ waiting: count, overdue: count }))

export const get = endpoint({
  id: 'feedback.get',
  who: 'signedIn',
  method: 'GET',
  path: '/feedback/{id}',
  summary: 'One report, for whoever has it or has passed it up',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(feedbackDetail)

const acting = ['record.notFound', 'feedback.notOpen', 'feedback.textRequired'] as const

export const answer = endpoint({
  id: 'feedback.answer',
  who: 'signedIn',
  method: 'POST',
  path: '/feedback/{id}/answers',
  summary: 'Answer the reporter, who may say within 14 days that it does not help',
  refusals: acting,
})
  .input(byId.extend({ text: feedbackText }))
  .output(feedbackDetail)

export const escalate = endpoint({
  id: 'feedback.escalate',
  who: 'signedIn',
  method: 'POST',
  path: '/feedback/{id}/escalations',
  summary: 'Pass it up to the next superior, and at the top to the administrators',
  refusals: [...acting, 'feedback.atTop'],
})
  .input(byId.extend({ text: feedbackText.optional() }))
  .output(feedbackDetail)

export const resolve = endpoint({
  id: 'feedback.resolve',
  who: 'signedIn',
  method: 'POST',
  path: '/feedback/{id}/resolution',
  summary: 'Say that it is settled',
  refusals: acting,
})
  .input(byId.extend({ text: feedbackText.optional() }))
  .output(feedbackDetail)

export const openPictures = endpoint({
  id: 'feedback.openPictures',
  who: 'signedIn',
  method: 'POST',
  path: '/feedback/{id}/looks',
  summary: 'Tickets for the screenshots, good for 60 seconds; each look is audited',
  refusals: ['record.notFound', 'photo.unknown'],
})
  .input(byId)
  .output(z.object({ tickets: z.array(token), expiresInSeconds: z.number().int() }))

export const picture = endpoint({
  id: 'feedback.picture',
  who: 'signedIn',
  method: 'GET',
  path: '/feedback-pictures/{ticket}',
  summary: 'The screenshot of a ticket, for the account that got it',
  refusals: ['photo.unknown'],
})
  .input(z.object({ ticket: token }))
  .output(z.file())
