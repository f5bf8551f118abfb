import { get, list, listParts, listReceivers, preview, remind, send, withdraw } from './announcing.ts'
import { confirm, markRead, received } from './receiving.ts'
import { addTemplate, changeTemplate, listTemplates, removeTemplate } from './templates.ts'

export const announcements = {
  preview,
  send,
  list,
  get,
  listParts,
  listReceivers,
  withdraw,
  remind,
  received,
  markRead,
  confirm,
  listTemplates,
  addTemplate,
  changeTemplate,
  removeTemplate,
}
