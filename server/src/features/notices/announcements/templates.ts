import {
  ANNOUNCEMENT_TEMPLATES,
  readAnnouncementText,
  readAnnouncementTitle,
} from '@qingtuan/domain/notices/announcement'
import { v7 as newId } from 'uuid'
import type { Call } from '../../../platform/call.ts'
import { organizationOf } from '../../../platform/call.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { must, refused } from '../../../platform/refused.ts'
import { queueUpToAnnounce } from '../store/announcements.ts'
import type { Template } from '../store/templates.ts'
import { deleteTemplate, insertTemplate, readTemplates, updateTemplate } from '../store/templates.ts'

type Entries = Pick<Template, 'title' | 'text'>

const read = ({ title, text }: Entries) => ({
  title: must(readAnnouncementTitle(title)),
  text: must(readAnnouncementText(text)),
})

export async function listTemplates(call: Call): Promise<{ items: Template[] }> {
  return { items: await readTemplates(call.platform.database, organizationOf(call).organizationId) }
}

/** Refuses `announcement.templatesFull`, also to one of two who add the last at once. */
export async function addTemplate(call: Call, entries: Entries): Promise<Template> {
  const { organizationId } = organizationOf(call)
  const template = { id: newId(), ...read(entries) }
  await inTransaction(call.platform.database, async (trx) => {
    await queueUpToAnnounce(trx, organizationId)
    if ((await readTemplates(trx, organizationId)).length >= ANNOUNCEMENT_TEMPLATES)
      throw refused('announcement.templatesFull', { maximum: ANNOUNCEMENT_TEMPLATES })
    await insertTemplate(trx, { ...template, organization_id: organizationId, changed_at: call.now })
  })
  return template
}

export async function changeTemplate(call: Call, { id, ...entries }: Template): Promise<Template> {
  const { organizationId } = organizationOf(call)
  const { database } = call.platform
  const own = await readTemplates(database, organizationId)
  if (!own.some((template) => template.id === id)) throw refused('record.notFound')
  const words = read(entries)
  if (!(await updateTemplate(database, { id, organizationId }, { ...words, changed_at: call.now })))
    throw refused('record.notFound')
  return { id, ...words }
}

export async function removeTemplate(call: Call, { id }: { id: string }): Promise<{ done: true }> {
  const { organizationId } = organizationOf(call)
  if (!(await deleteTemplate(call.platform.database, { id, organizationId })))
    throw refused('record.notFound')
  return { done: true }
}
