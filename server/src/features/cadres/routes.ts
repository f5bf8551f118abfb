import { endpoints } from '../../platform/http/endpoints.ts'
import { actFor } from './act-for.ts'
import { appoint } from './appoint.ts'
import { changePost } from './change-post.ts'
import { confirmPost } from './confirm-post.ts'
import { countWaitingFor } from './count-waiting-for.ts'
import { decline, dismiss, endTerm, withdraw } from './end-post.ts'
import { getPost } from './get-post.ts'
import { listOwnPosts } from './list-own-posts.ts'
import { listPosts } from './list-posts.ts'
import { setAccess } from './set-access.ts'

const { cadres } = endpoints

export const cadreRoutes = {
  list: cadres.list.handler(({ input, context }) => listPosts(context.call, input)),
  get: cadres.get.handler(({ input, context }) => getPost(context.call, input)),
  count: cadres.count.handler(({ context }) => countWaitingFor(context.call)),
  appoint: cadres.appoint.handler(({ input, context }) => appoint(context.call, input)),
  change: cadres.change.handler(({ input, context }) => changePost(context.call, input)),
  confirm: cadres.confirm.handler(({ input, context }) => confirmPost(context.call, input)),
  decline: cadres.decline.handler(({ input, context }) => decline(context.call, input)),
  withdraw: cadres.withdraw.handler(({ input, context }) => withdraw(context.call, input)),
  setAccess: cadres.setAccess.handler(({ input, context }) => setAccess(context.call, input)),
  dismiss: cadres.dismiss.handler(({ input, context }) => dismiss(context.call, input)),
  endTerm: cadres.endTerm.handler(({ input, context }) => endTerm(context.call, input)),
  mine: cadres.mine.handler(({ context }) => listOwnPosts(context.call)),
  actFor: cadres.actFor.handler(({ input, context }) => actFor(context.call, input)),
}
