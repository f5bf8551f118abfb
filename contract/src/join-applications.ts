import { mend, mine, redirect, submit, withdraw } from './join-applications/applicant.ts'
import { approve, approveMany, get, list, returnMany, returnToApplicant } from './join-applications/review.ts'

export const joinApplications = {
  mine,
  submit,
  redirect,
  mend,
  withdraw,
  list,
  get,
  approve,
  return: returnToApplicant,
  approveMany,
  returnMany,
}
