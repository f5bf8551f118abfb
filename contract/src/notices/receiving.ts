import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { recordId } from '../shared/field.ts'
import { receivedAnnouncement } from './announcement.ts'

const byId = z.object({ id: recordId })

export const received = endpoint({
  id: 'announcements.received',
  who: 'signedIn',
  method: 'GET',
  path: '/me/announcements/{id}',
  summary: 'What an organization told the person or the organization that asks',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(receivedAnnouncement)

export const markRead = endpoint({
  id: 'announcements.markRead',
  who: 'signedIn',
  method: 'POST',
  path: '/me/announcements/{id}/reading',
  summary: 'Note that it was opened; the first time stays',
  refusals: ['record.notFound'],
})
  .input(byId)
  .output(receivedAnnouncement)

export const confirm = endpoint({
  id: 'announcements.confirm',
  who: 'signedIn',
  method: 'POST',
  path: '/me/announcements/{id}/receipt',
  summary: '确认收到; the first time stays',
  refusals: ['record.notFound', 'announcement.noReceiptAsked', 'announcement.alreadyWithdrawn'],
})
  .input(byId)
  .output(receivedAnnouncement)
