import type { Decision } from '../shared/refusal.ts'
import { accept, refuse } from '../shared/refusal.ts'

export const SMS_CODE_DIGITS = 6
export const SMS_CODE_SECONDS = 300
export const SMS_CODE_TRIES = 5
/** How long a proven phone may be acted upon, for instance to finish registering. */
export const PHONE_PROOF_SECONDS = 1800

/** A code serves the purpose for which it was sent, and no other. */
export const SMS_CODE_PURPOSES = [
  'register',
  'resetPassword',
  'resetOrganizationPassword',
  'completeOrganization',
  'logIn',
  'appeal',
  'feedback',
  'unbindPhone',
  'leavePhone',
  'takePhone',
] as const

export type SmsCodePurpose = (typeof SMS_CODE_PURPOSES)[number]

/** Codes that go to the phone bound to the caller’s own account, which is therefore never typed. */
const OWN_PHONE_PURPOSES: readonly SmsCodePurpose[] = ['unbindPhone', 'leavePhone']

/** Codes for who is signed in: each belongs to the account that asked for it. */
const ACCOUNT_PURPOSES: readonly SmsCodePurpose[] = [
  'completeOrganization',
  'takePhone',
  ...OWN_PHONE_PURPOSES,
]

export function isForAccount(purpose: SmsCodePurpose): boolean {
  return ACCOUNT_PURPOSES.includes(purpose)
}

export function isForOwnPhone(purpose: SmsCodePurpose): boolean {
  return OWN_PHONE_PURPOSES.some((own) => own === purpose)
}

export interface SmsCodeTry {
  /** Tries counted before this one; a re-send does not reset them. */
  readonly triesBefore: number
  readonly issuedAt: Date
  readonly now: Date
  readonly matches: boolean
  readonly used: boolean
}

/** `smsCode.exhausted`: used, out of date or out of tries, so that only a new code helps. */
export function judgeSmsCode({ triesBefore, issuedAt, now, matches, used }: SmsCodeTry): Decision<null> {
  const remaining = SMS_CODE_TRIES - triesBefore
  if (used || remaining <= 0 || isOver(issuedAt, SMS_CODE_SECONDS, now)) return refuse('smsCode.exhausted')
  if (matches) return accept(null)
  return remaining === 1 ? refuse('smsCode.exhausted') : refuse('smsCode.wrong', { remaining: remaining - 1 })
}

/** Whether a phone proven at `provenAt` still counts as proven. */
export function judgePhoneProof({ provenAt, now }: { provenAt: Date; now: Date }): Decision<null> {
  return isOver(provenAt, PHONE_PROOF_SECONDS, now) ? refuse('phone.proofExpired') : accept(null)
}

function isOver(from: Date, seconds: number, now: Date): boolean {
  return now.getTime() - from.getTime() >= seconds * 1000
}
