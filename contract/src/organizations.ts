import { completeFirstLogIn } from './organizations/first-log-in.ts'
import { edit, editOwn, resetPassword } from './organizations/manage.ts'
import {
  checkRegistrationCode,
  issueRegistrationCode,
  listRegistrationCodes,
  registerWithCode,
  withdrawRegistrationCode,
} from './organizations/registration-codes.ts'
import { createTop, listTop } from './organizations/top.ts'
import { get, getJoinable, listChildren, search, searchJoinable } from './organizations/tree.ts'

export const organizations = {
  get,
  listChildren,
  search,
  searchJoinable,
  getJoinable,
  completeFirstLogIn,
  issueRegistrationCode,
  listRegistrationCodes,
  withdrawRegistrationCode,
  checkRegistrationCode,
  registerWithCode,
  listTop,
  createTop,
  edit,
  editOwn,
  resetPassword,
}
