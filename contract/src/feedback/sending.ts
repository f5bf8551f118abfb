import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { organizationId, personName, phone, phoneProof, recordId } from '../shared/field.ts'
import { feedbackEntries, feedbackNumber, feedbackText, ownFeedback } from './feedback.ts'

const entriesRefusals = ['feedback.textRequired', 'photo.unknown'] as const
const reopenRefusals = ['feedback.notOpen', 'feedback.tooLate', 'feedback.textRequired'] as const

export const send = endpoint({
  id: 'feedback.send',
  who: 'signedIn',
  method: 'POST',
  path: '/me/feedback',
  summary: 'Tell the superior organization of a problem (FAQ X2)',
  description: 'A member’s goes to their organization, an organization’s to its direct superior.',
  refusals: entriesRefusals,
})
  .input(feedbackEntries)
  .output(ownFeedback)

export const mine = endpoint({
  id: 'feedback.mine',
  who: 'signedIn',
  method: 'GET',
  path: '/me/feedback',
  summary: 'The feedback that one has sent, newest first; the latest 50',
}).output(z.object({ items: z.array(ownFeedback) }))

export const reopen = endpoint({
  id: 'feedback.reopen',
  who: 'signedIn',
  method: 'POST',
  path: '/me/feedback/{id}/reopening',
  summary: 'Say, within 14 days, that the answer does not help',
  refusals: ['record.notFound', ...reopenRefusals],
})
  .input(z.object({ id: recordId, text: feedbackText }))
  .output(ownFeedback)

export const sendAsVisitor = endpoint({
  id: 'feedback.sendAsVisitor',
  who: 'anyone',
  method: 'POST',
  path: '/visitor-feedback',
  summary:
    'Tell of a problem without an account: with a proven phone, to the superior of the organization named',
  description: '`accounts.provePhone` with purpose `feedback` gives the proof.',
  refusals: [...entriesRefusals, 'phone.proofExpired', 'personName.invalid', 'record.notFound'],
})
  .input(feedbackEntries.extend({ phoneProof, name: personName, organizationId }))
  .output(ownFeedback)

export const follow = endpoint({
  id: 'feedback.follow',
  who: 'anyone',
  method: 'POST',
  path: '/feedback-looks',
  summary: 'How a visitor’s feedback stands, for whoever knows its number and phone',
  refusals: ['feedback.unknown', 'phone.invalid'],
})
  .input(z.object({ phone, number: feedbackNumber }))
  .output(ownFeedback)

export const reopenAsVisitor = endpoint({
  id: 'feedback.reopenAsVisitor',
  who: 'anyone',
  method: 'POST',
  path: '/feedback-reopenings',
  summary: 'The same for a visitor who proves the phone',
  refusals: ['feedback.unknown', 'phone.proofExpired', ...reopenRefusals],
})
  .input(z.object({ phoneProof, number: feedbackNumber, text: feedbackText }))
  .output(ownFeedback)
