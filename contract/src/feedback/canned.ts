import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, recordId } from '../shared/field.ts'
import { feedbackText } from './feedback.ts'

const entries = z.object({ title: z.string().trim().min(1).max(30), text: feedbackText })
const cannedAnswer = entries.extend({ id: recordId })

export const listCanned = endpoint({
  id: 'feedback.listCanned',
  who: 'signedIn',
  method: 'GET',
  path: '/feedback-canned-answers',
  summary: 'The answers that this desk keeps for next time, by title',
}).output(z.object({ items: z.array(cannedAnswer) }))

export const addCanned = endpoint({
  id: 'feedback.addCanned',
  who: 'signedIn',
  method: 'POST',
  path: '/feedback-canned-answers',
  summary: 'Keep an answer for next time, 30 at most',
  refusals: ['feedback.textRequired', 'feedback.cannedFull'],
})
  .input(entries)
  .output(cannedAnswer)

export const changeCanned = endpoint({
  id: 'feedback.changeCanned',
  who: 'signedIn',
  method: 'PUT',
  path: '/feedback-canned-answers/{id}',
  summary: 'Change a kept answer; what was answered with it stays as it was',
  refusals: ['record.notFound', 'feedback.textRequired'],
})
  .input(entries.extend({ id: recordId }))
  .output(cannedAnswer)

export const removeCanned = endpoint({
  id: 'feedback.removeCanned',
  who: 'signedIn',
  method: 'DELETE',
  path: '/feedback-canned-answers/{id}',
  summary: 'Remove a kept answer',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(done)
