import type { SmsCodePurpose } from '@qingtuan/domain/accounts/sms-code'
import { isForAccount, judgeSmsCode } from '@qingtuan/domain/accounts/sms-code'
import type { Call } from '../../platform/call.ts'
import { actorOf } from '../../platform/call.ts'
import type { KyselyDatabase } from '../../platform/database/database.ts'
import type { Platform } from '../../platform/platform.ts'
import { must, refused } from '../../platform/refused.ts'
import { phoneIndex } from '../../platform/sms/outbox.ts'
import { smsCodeLimit } from './limits.ts'
import { countSmsCodeTry, markSmsCodeUsed } from './store/sms-codes.ts'

export interface GivenSmsCode {
  readonly purpose: SmsCodePurpose
  readonly phone: string
  readonly code: string
  /** User name key for resetOrganizationPassword; what is for an account belongs to the signed-in one. */
  readonly subject?: string
}

/** The keyed hash of a code. It is bound to the phone, so that equal codes do not look equal. */
export function smsCodeIndex({ vault }: Platform, phone: string, code: string): string {
  return vault.blindIndex('smsCode', `${phone}:${code}`).toString('base64url')
}

/** Whom a code is for beside the phone. */
export function subjectOf(call: Call, purpose: SmsCodePurpose, subject = ''): string {
  return isForAccount(purpose) ? actorOf(call).accountId : subject
}

/** Counts a try, in a statement of its own, and judges it; throws `smsCode.*`, and `limit.tooMany` to a network of many wrong ones. The code stays usable. */
export async function trySmsCode(call: Call, given: GivenSmsCode): Promise<void> {
  const { platform, now } = call
  await platform.limits.take([smsCodeLimit(call)])
  const counted = await countSmsCodeTry(platform.database, keyOf(call, given))
  if (!counted) throw refused('smsCode.exhausted')
  must(
    judgeSmsCode({
      triesBefore: counted.tries - 1,
      issuedAt: counted.issued_at,
      now,
      matches: counted.code_index === smsCodeIndex(platform, given.phone, given.code),
      used: counted.used_at !== null,
    }),
  )
  await platform.limits.giveBack(smsCodeLimit(call))
}

/** Uses up a code that was tried; throws `smsCode.exhausted` when a parallel request was first. */
export async function spendSmsCode(trx: KyselyDatabase, call: Call, given: GivenSmsCode): Promise<void> {
  const codeIndex = smsCodeIndex(call.platform, given.phone, given.code)
  const isOurs = await markSmsCodeUsed(trx, { ...keyOf(call, given), codeIndex, now: call.now })
  if (!isOurs) throw refused('smsCode.exhausted')
}

/** Tries a code and uses it up, at once and whatever becomes of the request; throws `smsCode.*`. */
export async function takeSmsCode(call: Call, given: GivenSmsCode): Promise<void> {
  await trySmsCode(call, given)
  await spendSmsCode(call.platform.database, call, given)
}

function keyOf(call: Call, { purpose, phone, subject }: GivenSmsCode) {
  return { purpose, phoneIndex: phoneIndex(call.platform, phone), subject: subjectOf(call, purpose, subject) }
}
