import { z } from 'zod'
import { endpoint } from '../procedure.ts'
import { done, recordId } from '../shared/field.ts'
import { announcementText, announcementTitle } from './announcement.ts'

const entries = z.object({ title: announcementTitle, text: announcementText })
const template = entries.extend({ id: recordId })
const words = ['announcement.titleInvalid', 'announcement.textInvalid'] as const

export const listTemplates = endpoint({
  id: 'announcements.listTemplates',
  who: 'organization',
  method: 'GET',
  path: '/announcement-templates',
  summary: 'The templates that the organization keeps, by title',
}).output(z.object({ items: z.array(template) }))

export const addTemplate = endpoint({
  id: 'announcements.addTemplate',
  who: 'organization',
  method: 'POST',
  path: '/announcement-templates',
  summary: 'Keep a text for next time, 30 at most; {姓名} and {团组织} stand for the receiver',
  refusals: [...words, 'announcement.templatesFull'],
})
  .input(entries)
  .output(template)

export const changeTemplate = endpoint({
  id: 'announcements.changeTemplate',
  who: 'organization',
  method: 'PUT',
  path: '/announcement-templates/{id}',
  summary: 'Change a template; what was told with it stays as it was',
  refusals: ['record.notFound', ...words],
})
  .input(entries.extend({ id: recordId }))
  .output(template)

export const removeTemplate = endpoint({
  id: 'announcements.removeTemplate',
  who: 'organization',
  method: 'DELETE',
  path: '/announcement-templates/{id}',
  summary: 'Remove a template',
  refusals: ['record.notFound'],
})
  .input(z.object({ id: recordId }))
  .output(done)
