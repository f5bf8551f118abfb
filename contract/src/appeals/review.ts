import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { recordId, token } from '../shared/field.ts'
import { dismissal, photoRequest } from './appeal.ts'
import { appealCase } from './case.ts'

const byId = z.object({ id: recordId })

const claimRefusals = [
  'record.notFound',
  'appeal.notOpen',
  'appeal.claimedByOther',
  'appeal.sameReviewer',
  'appeal.ownCase',
] as const

export const claim = endpoint({
  id: 'appeals.claim',
  who: 'staff',
  method: 'POST',
  path: '/appeals/{id}/claim',
  summary: 'Take a case for 30 minutes; claiming one’s own again prolongs it',
  refusals: claimRefusals,
})
  .input(byId)
  .output(appealCase)

export const claimNext = endpoint({
  id: 'appeals.claimNext',
  who: 'staff',
  method: 'POST',
  path: '/appeal-claims',
  summary: 'Take the case that is due first among those that I may decide; null when there is none',
}).output(z.object({ id: recordId.nullable() }))

const decisionRefusals = [
  'record.notFound',
  'appeal.notOpen',
  'appeal.notClaimed',
  'appeal.claimedByOther',
] as const

export const release = endpoint({
  id: 'appeals.release',
  who: 'staff',
  method: 'DELETE',
  path: '/appeals/{id}/claim',
  summary: 'Give a claimed case back to the queue',
  refusals: decisionRefusals,
})
  .input(byId)
  .output(appealCase)

export const read = endpoint({
  id: 'appeals.read',
  who: 'staff',
  method: 'POST',
  path: '/appeals/{id}/readings',
  summary: 'Type name and number from the photo, before what was filed is shown',
  refusals: decisionRefusals,
})
  .input(byId.extend({ name: z.string().trim().min(1).max(120), number: z.string().trim().min(1).max(60) }))
  .output(appealCase)

export const openPhotos = endpoint({
  id: 'appeals.openPhotos',
  who: 'staff',
  method: 'POST',
  path: '/appeals/{id}/looks',
  summary: 'Tickets for the photos of the claimed case, good for 60 seconds; each look is audited',
  refusals: [...decisionRefusals, 'photo.unknown'],
})
  .input(byId)
  .output(z.object({ front: token, back: token.nullable(), expiresInSeconds: z.number().int() }))

export const photo = endpoint({
  id: 'appeals.photo',
  who: 'staff',
  method: 'GET',
  path: '/appeal-photos/{ticket}',
  summary: 'The photo of a ticket, for the reviewer to whom it was given',
  refusals: ['photo.unknown'],
})
  .input(z.object({ ticket: token }))
  .output(z.file())

export const uphold = endpoint({
  id: 'appeals.uphold',
  who: 'staff',
  method: 'POST',
  path: '/appeals/{id}/upholding',
  summary: 'Uphold: phone rebound, the appeal’s password live, old sessions ended, other open appeals closed',
  description:
    'Where two reviewers must agree, the first one’s word returns the case to the queue for another (`upheldOnce`). phone.taken: the new phone was bound to another account meanwhile.',
  refusals: [...decisionRefusals, 'appeal.notRead', 'appeal.noRecord', 'appeal.sameReviewer', 'phone.taken'],
})
  .input(byId)
  .output(appealCase)

export const dismiss = endpoint({
  id: 'appeals.dismiss',
  who: 'staff',
  method: 'POST',
  path: '/appeals/{id}/dismissal',
  summary: 'Dismiss with a reason that the appellant reads',
  refusals: [...decisionRefusals, 'appeal.reasonRequired'],
})
  .input(byId.extend(dismissal.shape))
  .output(appealCase)

export const askPhotos = endpoint({
  id: 'appeals.askPhotos',
  who: 'staff',
  method: 'POST',
  path: '/appeals/{id}/photo-requests',
  summary: 'Ask the appellant for better photos',
  refusals: [...decisionRefusals, 'appeal.reasonRequired'],
})
  .input(byId.extend(photoRequest.shape))
  .output(appealCase)
