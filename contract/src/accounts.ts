import { whoAmI } from './accounts/me.ts'
import { changePassword, resetOrganizationPassword, resetPassword } from './accounts/passwords.ts'
import { register } from './accounts/registration.ts'
import { endSession, listSessions, logIn, logOut, logOutEverywhere } from './accounts/sessions.ts'
import { checkIdentity, provePhone, requestSmsCode } from './accounts/sms-codes.ts'

export const accounts = {
  requestSmsCode,
  provePhone,
  checkIdentity,
  register,
  me: whoAmI,
  logIn,
  logOut,
  listSessions,
  endSession,
  logOutEverywhere,
  changePassword,
  resetPassword,
  resetOrganizationPassword,
}
