import { actorOf } from '../../platform/call.ts'
import { endpoints } from '../../platform/http/endpoints.ts'
import { addPasskey } from './add-passkey.ts'
import { changePassword } from './change-password.ts'
import { changePhone } from './change-phone.ts'
import { checkIdentity } from './check-identity.ts'
import { closeAccount } from './close-account.ts'
import { convert } from './convert.ts'
import { describeMe } from './describe-me.ts'
import { endSession } from './end-session.ts'
import { enrol, readEnrolment } from './enrol.ts'
import { listLogIns } from './list-log-ins.ts'
import { listPasskeys } from './list-passkeys.ts'
import { listSessions } from './list-sessions.ts'
import { logIn } from './log-in.ts'
import { logInByPasskey } from './log-in-by-passkey.ts'
import { logInBySms } from './log-in-by-sms.ts'
import { logOut } from './log-out.ts'
import { logOutEverywhere } from './log-out-everywhere.ts'
import type { AccountPorts } from './ports.ts'
import { startProofOfWork } from './proof-of-work.ts'
import { prove } from './prove.ts'
import { provePhone } from './prove-phone.ts'
import { register } from './register.ts'
import { removePasskey } from './remove-passkey.ts'
import { requestSmsCode } from './request-sms-code.ts'
import { resetOrganizationPassword } from './reset-organization-password.ts'
import { resetPassword } from './reset-password.ts'
import { revealDocument } from './reveal-document.ts'
import { startPasskey } from './start-passkey.ts'
import { startPasskeyLogIn } from './start-passkey-log-in.ts'
import { stepUp } from './step-up.ts'
import { unbindPhone } from './unbind-phone.ts'

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
  me: accounts.me.handler(({ context: { call } }) => describeMe(call, actorOf(call), ports)),
  logIn: accounts.logIn.handler(({ input, context }) => logIn(context.call, input, ports)),
  logInBySms: accounts.logInBySms.handler(({ input, context }) => logInBySms(context.call, input, ports)),
  prove: accounts.prove.handler(({ input, context }) => prove(context.call, input, ports)),
  logOut: accounts.logOut.handler(({ context }) => logOut(context.call)),
  listSessions: accounts.listSessions.handler(({ context }) => listSessions(context.call)),
  listLogIns: accounts.listLogIns.handler(({ context }) => listLogIns(context.call)),
  endSession: accounts.endSession.handler(({ input, context }) => endSession(context.call, input)),
  logOutEverywhere: accounts.logOutEverywhere.handler(({ context }) => logOutEverywhere(context.call)),
  stepUp: accounts.stepUp.handler(({ input, context }) => stepUp(context.call, input)),
  changePassword: accounts.changePassword.handler(({ input, context }) =>
    changePassword(context.call, input),
  ),
  readEnrolment: accounts.readEnrolment.handler(({ input, context }) => readEnrolment(context.call, input)),
  enrol: accounts.enrol.handler(({ input, context }) => enrol(context.call, input)),
  startPasskey: accounts.startPasskey.handler(({ context }) => startPasskey(context.call)),
  addPasskey: accounts.addPasskey.handler(({ input, context }) => addPasskey(context.call, input)),
  revealDocument: accounts.revealDocument.handler(({ context }) => revealDocument(context.call)),
  listPasskeys: accounts.listPasskeys.handler(({ context }) => listPasskeys(context.call)),
  removePasskey: accounts.removePasskey.handler(({ input, context }) => removePasskey(context.call, input)),
  startPasskeyLogIn: accounts.startPasskeyLogIn.handler(({ context }) => startPasskeyLogIn(context.call)),
  logInByPasskey: accounts.logInByPasskey.handler(({ input, context }) =>
    logInByPasskey(context.call, input, ports),
  ),
  resetPassword: accounts.resetPassword.handler(({ input, context }) => resetPassword(context.call, input)),
  resetOrganizationPassword: accounts.resetOrganizationPassword.handler(({ input, context }) =>
    resetOrganizationPassword(context.call, input, ports),
  ),
  unbindPhone: accounts.unbindPhone.handler(({ input, context }) => unbindPhone(context.call, input)),
  changePhone: accounts.changePhone.handler(({ input, context }) => changePhone(context.call, input, ports)),
  closeAccount: accounts.closeAccount.handler(({ input, context }) => closeAccount(context.call, input)),
})
