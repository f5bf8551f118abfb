import { convert } from './accounts/conversion.ts'
import { enrol, readEnrolment } from './accounts/enrolment.ts'
import { whoAmI } from './accounts/me.ts'
import {
  addPasskey,
  listPasskeys,
  logInByPasskey,
  removePasskey,
  startPasskey,
  startPasskeyLogIn,
} from './accounts/passkeys.ts'
import { changePassword, resetOrganizationPassword, resetPassword } from './accounts/passwords.ts'
import {
  changePhone,
  closeAccount,
  listLogIns,
  logInBySms,
  prove,
  stepUp,
  unbindPhone,
} from './accounts/proof.ts'
import { startProofOfWork } from './accounts/proof-of-work.ts'
import { register } from './accounts/registration.ts'
import { revealDocument } from './accounts/reveal.ts'
import { endSession, listSessions, logIn, logOut, logOutEverywhere } from './accounts/sessions.ts'
import { checkIdentity, provePhone, requestSmsCode } from './accounts/sms-codes.ts'

export const accounts = {
  requestSmsCode,
  startProofOfWork,
  provePhone,
  checkIdentity,
  register,
  me: whoAmI,
  logIn,
  logInBySms,
  prove,
  logOut,
  listSessions,
  listLogIns,
  endSession,
  logOutEverywhere,
  stepUp,
  changePassword,
  resetPassword,
  resetOrganizationPassword,
  unbindPhone,
  changePhone,
  closeAccount,
  convert,
  revealDocument,
  startPasskey,
  addPasskey,
  listPasskeys,
  removePasskey,
  startPasskeyLogIn,
  logInByPasskey,
  readEnrolment,
  enrol,
}
