import { endpoints } from '../../platform/http/endpoints.ts'
import { answerFeedback, resolveFeedback } from './answer-feedback.ts'
import { addCanned, changeCanned, listCanned, removeCanned } from './canned.ts'
import { listOwn } from './describe-own.ts'
import { escalateFeedback } from './escalate-feedback.ts'
import { followFeedback } from './follow-feedback.ts'
import { countFeedback, getFeedback, listFeedback } from './inbox.ts'
import { openPictures, showPicture } from './pictures.ts'
import { reopenAsVisitor, reopenFeedback } from './reopen-feedback.ts'
import { sendAsVisitor } from './send-as-visitor.ts'
import { sendFeedback } from './send-feedback.ts'

const { feedback: of } = endpoints

export const feedbackRoutes = {
  send: of.send.handler(({ input, context }) => sendFeedback(context.call, input)),
  mine: of.mine.handler(({ context }) => listOwn(context.call)),
  reopen: of.reopen.handler(({ input, context }) => reopenFeedback(context.call, input)),
  sendAsVisitor: of.sendAsVisitor.handler(({ input, context }) => sendAsVisitor(context.call, input)),
  follow: of.follow.handler(({ input, context }) => followFeedback(context.call, input)),
  reopenAsVisitor: of.reopenAsVisitor.handler(({ input, context }) => reopenAsVisitor(context.call, input)),
  list: of.list.handler(({ input, context }) => listFeedback(context.call, input)),
  counts: of.counts.handler(({ context }) => countFeedback(context.call)),
  get: of.get.handler(({ input, context }) => getFeedback(context.call, input)),
  answer: of.answer.handler(({ input, context }) => answerFeedback(context.call, input)),
  escalate: of.escalate.handler(({ input, context }) => escalateFeedback(context.call, input)),
  resolve: of.resolve.handler(({ input, context }) => resolveFeedback(context.call, input)),
  openPictures: of.openPictures.handler(({ input, context }) => openPictures(context.call, input)),
  picture: of.picture.handler(({ input, context }) => showPicture(context.call, input)),
  listCanned: of.listCanned.handler(({ context }) => listCanned(context.call)),
  addCanned: of.addCanned.handler(({ input, context }) => addCanned(context.call, input)),
  changeCanned: of.changeCanned.handler(({ input, context }) => changeCanned(context.call, input)),
  removeCanned: of.removeCanned.handler(({ input, context }) => removeCanned(context.call, input)),
}
