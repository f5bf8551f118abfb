import { endpoints } from '../../../platform/http/endpoints.ts'
import type { RollPorts } from '../../members/index.ts'
import { showAnnouncement } from './describe.ts'
import { listAnnouncements } from './list-announcements.ts'
import { listParts, listReceivers } from './list-receivers.ts'
import { previewAnnouncement } from './preview-announcement.ts'
import { confirmReceived, getReceived, readReceived } from './read-received.ts'
import { remindReceivers } from './remind-receivers.ts'
import { sendAnnouncement } from './send-announcement.ts'
import { addTemplate, changeTemplate, listTemplates, removeTemplate } from './templates.ts'
import { withdrawAnnouncement } from './withdraw-announcement.ts'

const { announcements: of } = endpoints

export const announcementRoutes = (ports: RollPorts) => ({
  preview: of.preview.handler(({ input, context }) => previewAnnouncement(context.call, input, ports)),
  send: of.send.handler(({ input, context }) => sendAnnouncement(context.call, input, ports)),
  list: of.list.handler(({ input, context }) => listAnnouncements(context.call, input)),
  get: of.get.handler(({ input, context }) => showAnnouncement(context.call, input.id)),
  listParts: of.listParts.handler(({ input, context }) => listParts(context.call, input)),
  listReceivers: of.listReceivers.handler(({ input, context }) => listReceivers(context.call, input)),
  withdraw: of.withdraw.handler(({ input, context }) => withdrawAnnouncement(context.call, input)),
  remind: of.remind.handler(({ input, context }) => remindReceivers(context.call, input)),
  received: of.received.handler(({ input, context }) => getReceived(context.call, input)),
  markRead: of.markRead.handler(({ input, context }) => readReceived(context.call, input)),
  confirm: of.confirm.handler(({ input, context }) => confirmReceived(context.call, input)),
  listTemplates: of.listTemplates.handler(({ context }) => listTemplates(context.call)),
  addTemplate: of.addTemplate.handler(({ input, context }) => addTemplate(context.call, input)),
  changeTemplate: of.changeTemplate.handler(({ input, context }) => changeTemplate(context.call, input)),
  removeTemplate: of.removeTemplate.handler(({ input, context }) => removeTemplate(context.call, input)),
})
