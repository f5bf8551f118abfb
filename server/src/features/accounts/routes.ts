import { actorOf } from '../../platform/call.ts'
import { endpoints } from '../../platform/http/endpoints.ts'
import { changePassword } from './change-password.ts'
import { checkIdentity } from './check-identity.ts'
import { convert } from './convert.ts'
import { describeMe } from './describe-me.ts'
import { endSession } from './end-session.ts'
import { enrol, readEnrolment } from './enrol.ts'
import { listSessions } from './list-sessions.ts'
import { logIn } from './log-in.ts'
import { logOut } from './log-out.ts'
import { logOutEverywhere } from './log-out-everywhere.ts'
import type { AccountPorts } from './ports.ts'
import { startProofOfWork } from './proof-of-work.ts'
import { provePhone } from './prove-phone.ts'
import { register } from './register.ts'
import { requestSmsCode } from './request-sms-code.ts'
import { resetOrganizationPassword } from './reset-organization-password.ts'
import { resetPassword } from './reset-password.ts'

const { accounts } = endpoints

export const accountRoutes = (ports: AccountPorts) => ({
  requestSmsCode: accounts.requestSmsCode.handler(({ input, context }) =>
    requestSmsCode(context.call, input, ports),
  ),
  startProofOfWork: accounts.startProofOfWork.handler(({ context }) => startProofOfWork(context.call)),
  provePhone: accounts.provePhone.handler(({ input, context }) => provePhone(context.call, input)),
  checkIdentity: accounts.checkIdentity.handler(({ input, context }) => checkIdentity(context.call, input)),
  register: accounts.register.handler(({ input, context }) => register(context.call, input, ports)),
  convert: accounts.convert.handler(({ input, context }) => convert(context.call, input, ports)),
  me: accounts.me.handler(({ context: { call } }) => describeMe(call, actorOf(call).accountId, ports)),
  logIn: accounts.logIn.handler(({ input, context }) => logIn(context.call, input, ports)),
  logOut: accounts.logOut.handler(({ context }) => logOut(context.call)),
  listSessions: accounts.listSessions.handler(({ context }) => listSessions(context.call)),
  endSession: accounts.endSession.handler(({ input, context }) => endSession(context.call, input)),
  logOutEverywhere: accounts.logOutEverywhere.handler(({ context }) => logOutEverywhere(context.call)),
  changePassword: accounts.changePassword.handler(({ input, context }) =>
    changePassword(context.call, input),
  ),
  readEnrolment: accounts.readEnrolment.handler(({ input, context }) => readEnrolment(context.call, input)),
  enrol: accounts.enrol.handler(({ input, context }) => enrol(context.call, input)),
  resetPassword: accounts.resetPassword.handler(({ input, context }) => resetPassword(context.call, input)),
  resetOrganizationPassword: accounts.resetOrganizationPassword.handler(({ input, context }) =>
    resetOrganizationPassword(context.call, input, ports),
  ),
})
