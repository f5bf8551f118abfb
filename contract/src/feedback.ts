import { addCanned, changeCanned, listCanned, removeCanned } from './feedback/canned.ts'
import { answer, counts, escalate, get, list, openPictures, picture, resolve } from './feedback/inbox.ts'
import { follow, mine, reopen, reopenAsVisitor, send, sendAsVisitor } from './feedback/sending.ts'

export const feedback = {
  send,
  mine,
  reopen,
  sendAsVisitor,
  follow,
  reopenAsVisitor,
  list,
  counts,
  get,
  answer,
  escalate,
  resolve,
  openPictures,
  picture,
  listCanned,
  addCanned,
  changeCanned,
  removeCanned,
}
