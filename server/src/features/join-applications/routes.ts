import { endpoints } from '../../platform/http/endpoints.ts'
import { getJoinApplication } from './get-join-application.ts'
import { listJoinApplications } from './list-join-applications.ts'
import { listOwn } from './list-own.ts'
import { mendJoinApplication } from './mend-join-application.ts'
import { redirectJoinApplication } from './redirect-join-application.ts'
import { approveJoinApplication, returnJoinApplication } from './review-join-application.ts'
import { approveJoinApplications, returnJoinApplications } from './review-many.ts'
import { submitJoinApplication } from './submit-join-application.ts'
import { withdrawJoinApplication } from './withdraw-join-application.ts'

const { joinApplications } = endpoints

export const joinApplicationRoutes = {
  mine: joinApplications.mine.handler(({ context }) => listOwn(context.call)),
  submit: joinApplications.submit.handler(({ input, context }) => submitJoinApplication(context.call, input)),
  redirect: joinApplications.redirect.handler(({ input, context }) =>
    redirectJoinApplication(context.call, input),
  ),
  mend: joinApplications.mend.handler(({ input, context }) => mendJoinApplication(context.call, input)),
  withdraw: joinApplications.withdraw.handler(({ input, context }) =>
    withdrawJoinApplication(context.call, input),
  ),
  list: joinApplications.list.handler(({ input, context }) => listJoinApplications(context.call, input)),
  get: joinApplications.get.handler(({ input, context }) => getJoinApplication(context.call, input)),
  approve: joinApplications.approve.handler(({ input, context }) =>
    approveJoinApplication(context.call, input),
  ),
  return: joinApplications.return.handler(({ input, context }) => returnJoinApplication(context.call, input)),
  approveMany: joinApplications.approveMany.handler(({ input, context }) =>
    approveJoinApplications(context.call, input),
  ),
  returnMany: joinApplications.returnMany.handler(({ input, context }) =>
    returnJoinApplications(context.call, input),
  ),
}
